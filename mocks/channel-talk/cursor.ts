import type { Message } from '../../generated/channel-talk/types.ts'
import { toBase64Url } from '../bytes.ts'
import { badRequest } from '../problem.ts'

/** Writes the cursor of a message, the first of its page: its chat and its ID in base64url. */
export function writeCursor({ chatKey, id }: Message): string {
  return toBase64Url(JSON.stringify({ chatKey, id }))
}

/**
 * Finds where a page begins among messages in the order asked for. A cursor names a message, so messages that come later move nothing.
 * @throws {ProblemError} for text that is neither a cursor of these messages nor a time.
 */
export function findStart(ordered: readonly Message[], since: string | null, descending: boolean): number {
  if (since === null || since === '') return 0
  if (/^\d{1,16}$/.test(since)) return findTime(ordered, toMilliseconds(Number(since)), descending)
  const start = ordered.findIndex((message) => writeCursor(message) === since)
  if (start === -1) throw badRequest('since', 'Must be the next or prev of an answer to the same list, or a time.')
  return start
}

/** The document also calls `since` the time of the first message wanted. */
function findTime(ordered: readonly Message[], time: number, descending: boolean): number {
  const start = ordered.findIndex(({ createdAt = 0 }) => (descending ? createdAt <= time : createdAt >= time))
  return start === -1 ? ordered.length : start
}

/** Microseconds by the document's words, seconds by its example: the size tells which. */
function toMilliseconds(time: number): number {
  if (time >= 1e14) return time / 1000
  return time >= 1e11 ? time : time * 1000
}

import { badRequest, ProblemError } from '../problem.ts'
import type { MessageRecord } from './message.ts'
import { publishedAt } from './message.ts'
import { countWrite, type PackagexState } from './state.ts'
import type { ThreadRecord } from './thread.ts'

/** What a request changes of a message; a reaction of null takes the caller's away. */
export interface MessageChange {
  text?: string
  reaction?: string | null
}

/** Reads a change from a body that has one member as described; the other may still be anything. */
export function readChange(body: unknown): MessageChange {
  // Prism has validated that the body is an object with a text or a reaction.
  const { text, reaction } = body as Record<keyof MessageChange, unknown>
  if (text !== undefined && (typeof text !== 'string' || text === '')) throw badRequest('text', 'must be a text')
  const isReaction = reaction === null || (typeof reaction === 'string' && reaction !== '')
  if (reaction !== undefined && !isReaction) throw badRequest('reaction', 'must be a text or null')
  return { ...(text === undefined ? {} : { text }), ...(isReaction ? { reaction } : {}) }
}

/** Changes a message: the text for its author only, the reaction of the caller for everybody. */
export function changeMessage(
  state: PackagexState,
  thread: ThreadRecord,
  message: MessageRecord,
  change: MessageChange,
): void {
  const { text, reaction } = change
  if (text !== undefined) requireAuthor(state, message)
  const { time } = countWrite(state)
  if (text !== undefined) {
    message.text = text
    message.editedAt = time
  }
  if (reaction !== undefined) {
    const others = message.reactions.filter(({ subscriberId }) => subscriberId !== state.organizationId)
    message.reactions = reaction === null ? others : [...others, { reaction, subscriberId: state.organizationId }]
  }
  markChanged(state, thread, message.id, time)
}

/** Deletes a message of the caller from its thread; what is out in a channel cannot be taken back. */
export function deleteMessage(state: PackagexState, thread: ThreadRecord, message: MessageRecord): void {
  requireAuthor(state, message)
  const { time } = countWrite(state)
  thread.messageIds = thread.messageIds.filter((id) => id !== message.id)
  thread.updatedAt = time
  const published = publishedAt(message)
  if (published !== null && published <= time) return
  for (const channel of state.channels.values()) {
    channel.messageIds = channel.messageIds.filter((id) => id !== message.id)
  }
  state.messages.delete(message.id)
}

function requireAuthor(state: PackagexState, { authorId }: MessageRecord): void {
  if (authorId === state.organizationId) return
  throw new ProblemError({ kind: 'forbidden', detail: 'Only the author may change this message.' })
}

function markChanged(state: PackagexState, thread: ThreadRecord, messageId: string, time: number): void {
  thread.updatedAt = time
  for (const channel of state.channels.values()) if (channel.messageIds.includes(messageId)) channel.updatedAt = time
}

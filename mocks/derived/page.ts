import type { Paging } from '../../generated/paging.ts'
import { fromBase64Url, toBase64Url } from '../bytes.ts'
import { badRequest } from '../problem.ts'

/** A page of a list. */
export interface Page<Item> {
  items: Item[]
  /** Where the next page starts; undefined on the last. */
  next: number | undefined
  /** How many pages there are. */
  pages: number
}

/**
 * Takes the page that a query asks for out of a list: all of it where nothing says how it is paged, but never more than an answer may hold.
 * @throws {ProblemError} for a cursor that is none of ours.
 */
export function takePage<Item>(
  all: readonly Item[],
  paging: Paging | undefined,
  query: URLSearchParams,
  most: number | undefined,
): Page<Item> {
  if (!paging) return { items: all.slice(0, most), next: undefined, pages: 1 }
  const asked = Number((paging.limit === undefined ? null : query.get(paging.limit)) ?? paging.size)
  const size = Math.max(1, Math.min(asked || paging.size, most ?? asked))
  const start = startOf(paging, query.get(paging.parameter), size)
  const end = start + size
  return {
    items: all.slice(start, end),
    next: end < all.length ? end : undefined,
    pages: Math.max(1, Math.ceil(all.length / size)),
  }
}

/** A cursor is opaque to clients: where the next page starts, in base64url. */
export function writeCursor(start: number): string {
  return toBase64Url(JSON.stringify({ start }))
}

function startOf({ kind, parameter }: Paging, asked: string | null, size: number): number {
  if (asked === null || asked === '') return 0
  if (kind === 'offset') return Math.max(0, Number(asked))
  if (kind === 'page') return Math.max(0, Number(asked) - 1) * size
  const start = /^\{"start":(\d+)\}$/.exec(fromBase64Url(asked))?.[1] ?? /^\d+$/.exec(asked)?.[0]
  if (start === undefined) throw badRequest(parameter, 'is not a cursor of this list')
  return Number(start)
}

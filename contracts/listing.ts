import type { Exchange } from './exchange.ts'
import { readPointer } from './json.ts'
import { partsOf } from './url-parts.ts'

/** A list as an answer shows it. */
export interface View {
  /** The address that the list is found at, or what else tells it from others of its kind; undefined where nobody knows. */
  place: string | undefined
  /** JSON pointer in the answer to its items, or to one that stands alone. */
  pointer: string
  /** Whether the answer has all of it: nothing was filtered out, and no other page is left. */
  isWhole: boolean
}

/** What an accepted write says of items of a list. */
export interface Said {
  place: string | undefined
  /** The ids of the items; undefined for all of the list. */
  ids: readonly string[] | undefined
  /** Whether a later answer has them; undefined where nobody knows. */
  isThere: boolean | undefined
  /** The facts that say so. */
  facts: readonly string[]
}

/** A kind of list, what shows it, and what changes it. */
export interface Listing<OperationId extends string = string> {
  views: Readonly<Partial<Record<OperationId, (exchange: Exchange) => readonly View[]>>>
  writes: Readonly<Partial<Record<OperationId, (exchange: Exchange) => Said>>>
  /** Tells of an item that is listed though it is not there any more, and says so itself. */
  isAway?: (item: Record<string, unknown>) => boolean
}

/** The address of a request, or what stands so many segments above it; in lower case. */
export function addressOf({ request: { url } }: Exchange, above = 0): string {
  let { address } = partsOf(url)
  if (address.endsWith('/')) address = address.slice(0, -1)
  for (let level = 0; level < above; level += 1) address = address.slice(0, address.lastIndexOf('/'))
  return address.toLowerCase()
}

/** Tells whether a request was accepted. */
export function isSuccess({ response: { status } }: Exchange): boolean {
  return status >= 200 && status < 300
}

/** Says that what a write has answered with, at a JSON pointer, stands in the list that it was sent to. */
export function added(pointer: string, facts: readonly string[] = [], above = 0): (exchange: Exchange) => Said {
  return (exchange) => {
    const told = readPointer(exchange.response.body, pointer)
    const ids = (Array.isArray(told) ? told.map((item: unknown) => readPointer(item, '/id')) : [told]).flatMap(idOf)
    return { place: addressOf(exchange, above), ids, isThere: true, facts }
  }
}

/** Says of the item that the address of a write ends with whether it is still there; so many segments above stands its list. */
export function changed(
  isThere: boolean | undefined,
  facts: readonly string[] = [],
  above = 1,
): (exchange: Exchange) => Said {
  return (exchange) => {
    const [id = ''] = /[^/]*(?=\/?$)/.exec(partsOf(exchange.request.url).address) ?? []
    const said = { place: addressOf(exchange, above), facts }
    // An id that is written otherwise in an address is not told from others.
    return id.includes('%') ? { ...said, ids: undefined, isThere: undefined } : { ...said, ids: [id], isThere }
  }
}

/** Tells whether a request asked with nothing but some query parameters. */
export function asksOnly({ request: { url } }: Exchange, ...names: readonly string[]): boolean {
  return [...new URLSearchParams(partsOf(url).search).keys()].every((name) => names.includes(name))
}

/** The id of an item as text, alone in a list; an empty list for what is none. */
export function idOf(id: unknown): string[] {
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? [String(id)] : []
}

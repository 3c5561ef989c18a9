import type { Exchange } from './exchange.ts'
import { isJsonObject, readPointer } from './json.ts'
import { clocks, isEarlier } from './moments.ts'
import { partsOf } from './url-parts.ts'

/** A list as an answer shows it. */
export interface View {
  /** The address that the list is found at, or what else tells it from others of its kind; undefined where nobody knows. */
  place: string | undefined
  /** JSON pointer in the answer to its items, or to one that stands alone. */
  pointer: string
  /** Whether the answer has all of it: nothing was filtered out, and no other page is left. */
  isWhole: boolean
  /** The moment after which it has all of it, where the newest items are shown first and others left; as items tell theirs. */
  since?: Moment | undefined
}

/** A moment as a provider writes it: RFC 3339, or seconds or milliseconds since 1970. */
type Moment = string | number

/** What an accepted write says of items of a list. */
export interface Said {
  place: string | undefined
  /** The ids of the items; undefined for all of the list. */
  ids: readonly string[] | undefined
  /** Whether a later answer has them; undefined where nobody knows. */
  isThere: boolean | undefined
  /** When the one item was made, where the answer tells it. */
  at?: Moment | undefined
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

/** Says that what a write has answered with, at a JSON pointer, stands in the list that it was sent to; at `made` the answer tells when it was made. */
export function added(
  pointer: string,
  facts: readonly string[] = [],
  above = 0,
  made?: string,
): (exchange: Exchange) => Said {
  return (exchange) => {
    const told = readPointer(exchange.response.body, pointer)
    const ids = (Array.isArray(told) ? told.map((item: unknown) => readPointer(item, '/id')) : [told]).flatMap(idOf)
    const at = made === undefined ? undefined : momentOf(readPointer(exchange.response.body, made))
    return { place: addressOf(exchange, above), ids, isThere: true, at, facts }
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

/** The earliest moment that the items of a list tell: of one that shows the newest, all after it are there. */
export function earliestOf(items: unknown, member: string): Moment | undefined {
  const moments = Array.isArray(items)
    ? items.flatMap((item: unknown) => (isJsonObject(item) ? (momentOf(item[member]) ?? []) : []))
    : []
  return moments.reduce<Moment | undefined>(
    (first, moment) => (first === undefined || isLater(first, moment, 0) ? moment : first),
    undefined,
  )
}

/** Tells whether a moment is later than another of the same form by more than what two clocks may differ by, or by other milliseconds. */
export function isLater(moment: Moment, other: Moment, tolerance = clocks): boolean {
  if (typeof moment === 'number' && typeof other === 'number')
    return moment - other > (moment < firstMilliseconds ? tolerance / 1000 : tolerance)
  return typeof moment === 'string' && typeof other === 'string' && isEarlier(other, moment, tolerance)
}

/** Below this a moment counts seconds: as milliseconds it would lie in 1973. */
const firstMilliseconds = 100_000_000_000

function momentOf(value: unknown): Moment | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

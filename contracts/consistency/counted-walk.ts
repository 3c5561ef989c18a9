import type { CheckContext } from '../context.ts'
import { type CountedPaging, countedFile } from '../counted.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject, readPointer } from '../json.ts'
import { askedPage } from './asked-page.ts'
import { rememberItems, tellRepeated } from './page-items.ts'
import type { Walks } from './walks.ts'

/**
 * Warns of a page, asked for by its number or by an offset, that has only items of the pages before it: a client that counts on would see the
 * same again, or the second page twice. Single items may have moved on for what came or went in between, and nothing is said of them.
 */
export function countedWalk(
  { provider, redactor }: CheckContext,
  paging: CountedPaging,
  walks: Walks,
  scope: number,
  exchange: Exchange,
): Judgement[] {
  const { body, status } = exchange.response
  const items = isJsonObject(body) ? body[paging.items] : undefined
  if (status !== 200 || !Array.isArray(items)) return []
  const { list, asked } = askedPage(scope, exchange, paging.parameter)
  const known = walks.get(list)
  const place = asked === '' ? firstPlace(paging, body) : asked
  if (place === undefined || !/^\d{1,15}$/.test(place)) return []
  const isNext = known?.next === String(Number(place))
  const walk =
    known && isNext
      ? known
      : { asked: new Set<string>(), ids: undefined, last: undefined, next: undefined, digest: undefined }
  const told = tellRepeated(walk, paging.items, items, redactor)
  walk.next = items.length === 0 ? undefined : String(Number(place) + (paging.kind === 'page' ? 1 : items.length))
  rememberItems(walk, items)
  walks.set(list, walk)
  if (told.length < items.length && told[0]?.instancePath !== `/${paging.items}`) return []
  return told.map((one) => ({
    ...one,
    check: 'consistency',
    severity: 'warning',
    facts: [],
    spec: countedFile(provider),
  }))
}

/** Where a list begins that was asked for without a place: what the answer says of itself, or the offset 0. */
function firstPlace({ kind, told }: CountedPaging, body: unknown): string | undefined {
  const own = told === undefined ? undefined : readPointer(body, told)
  if (typeof own === 'number') return String(own)
  return kind === 'offset' ? '0' : undefined
}

import type { CheckContext } from '../context.ts'
import type { CursorPaging } from '../cursors.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { fingerprint, fingerprintOnto } from '../fingerprint.ts'
import { isJsonObject } from '../json.ts'
import { Prints } from '../prints.ts'
import { partsOf } from '../url-parts.ts'
import { findTurn, lastTime } from './page-order.ts'
import type { PageWalk, Walks } from './walks.ts'

/** Above this many items a walk remembers no more. */
const longest = 100_000

/** Reports a cursor that leads back to an earlier page of the walk, and an item that should stand on one; warns of an item that stands on two of its pages. */
export function pageWalk(
  { provider, redactor }: CheckContext,
  paging: CursorPaging,
  walks: Walks,
  scope: number,
  exchange: Exchange,
): Judgement[] {
  const { items, next, parameter, facts, isEndOpen } = paging
  const { status, digest } = exchange.response
  if (status !== 200) return []
  const { list, asked } = askedPage(scope, exchange, parameter)
  const known = walks.get(list)
  // The same page again begins the same walk, of which nothing is to be said yet.
  if (digest !== undefined && known?.digest === digest && known.asked.has(asked) && known.next !== asked) return []
  const { body } = exchange.response
  if (!isJsonObject(body)) return []
  // A first page begins anew, and one that was asked for out of turn or twice says nothing of its neighbours.
  const isNext = known !== undefined && asked !== '' && asked === known.next && !known.asked.has(asked)
  const walk: PageWalk = isNext
    ? known
    : { asked: new Set(), ids: undefined, last: undefined, next: undefined, digest: undefined }
  const judgement = { check: 'consistency' as const, facts: [...facts], spec: `contracts/${provider}/invariants.ts` }
  const found = repeatedItems(walk, body[items]).map(
    ([index, id]): Judgement => ({
      ...judgement,
      severity: 'warning',
      instancePath: `/${items}/${index}/id`,
      received: `${redactor.form(id)}, which stood on an earlier page`,
      documented: 'every item on one page only',
    }),
  )
  const turn = findTurn(paging, walk, exchange, body[items], redactor)
  if (turn) found.push({ ...judgement, ...turn })
  walk.last = lastTime(paging, walk, body[items])
  walk.asked.add(asked)
  walk.digest = walk.asked.size === 1 ? digest : undefined
  const following: unknown = body[next]
  walk.next = typeof following === 'string' && following !== '' ? following : undefined
  rememberItems(walk, body[items])
  walks.set(list, walk)
  // The cursor just asked with is judged with the page itself.
  if (walk.next === undefined || walk.next === asked || !walk.asked.has(walk.next)) return found
  const mayBeTheEnd = isEndOpen && Array.isArray(body[items]) && body[items].length === 0
  found.push({
    ...judgement,
    severity: mayBeTheEnd ? 'warning' : 'error',
    instancePath: `/${next}`,
    received: `${redactor.text(following)}, which an earlier page was asked for with`,
    documented: 'where the next page begins',
  })
  return found
}

/** The list that a page is of, whatever its cursor, and the cursor. */
function askedPage(scope: number, { request }: Exchange, parameter: string): { list: number; asked: string } {
  const { address, search } = partsOf(request.url)
  const list = fingerprintOnto(scope, address)
  if (search === '') return { list, asked: '' }
  const query = new URLSearchParams(search)
  const asked = query.get(parameter) ?? ''
  query.delete(parameter)
  query.sort()
  return { list: query.size === 0 ? list : fingerprintOnto(list, query.toString()), asked }
}

/** The items of a page that stood on an earlier page of the walk, and their places; none where it is the first. */
function repeatedItems({ ids }: PageWalk, list: unknown): [index: number, id: string][] {
  if (!ids || !Array.isArray(list)) return []
  return list.flatMap((item: unknown, index): [number, string][] => {
    const id = isJsonObject(item) ? item['id'] : undefined
    return typeof id === 'string' && ids.has(fingerprint(id)) ? [[index, id]] : []
  })
}

/** Remembers the items of a page as long as another follows, which may repeat them. */
function rememberItems(walk: PageWalk, list: unknown): void {
  walk.ids = walk.next === undefined ? undefined : (walk.ids ?? new Prints())
  if (!walk.ids || !Array.isArray(list)) return
  for (const item of list) {
    const id: unknown = isJsonObject(item) ? item['id'] : undefined
    if (typeof id === 'string' && walk.ids.size < longest) walk.ids.add(fingerprint(id))
  }
}

import type { CheckContext } from '../context.ts'
import { type CursorPaging, cursorFile } from '../cursors.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject } from '../json.ts'
import { askedPage } from './asked-page.ts'
import { rememberItems, tellRepeated } from './page-items.ts'
import { findTurn, lastTime } from './page-order.ts'
import type { PageWalk, Walks } from './walks.ts'

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
  const judgement = { check: 'consistency' as const, facts: [...facts], spec: cursorFile(provider) }
  const found = tellRepeated(walk, items, body[items], redactor).map(
    (told): Judgement => ({ ...judgement, severity: 'warning', ...told }),
  )
  // A page that comes again is out of order as well, and needs no telling twice.
  const isAgain = found[0]?.instancePath === `/${items}`
  const turn = isAgain ? undefined : findTurn(paging, walk, exchange, body[items], redactor)
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

import { queryOf } from '../asked.ts'
import type { CheckContext } from '../context.ts'
import type { CursorPaging } from '../cursors.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject } from '../json.ts'
import type { Memory } from './memory.ts'

/** The pages of one list that were asked for one after the other. */
export interface PageWalk {
  /** The cursors that were asked with. */
  asked: Set<string>
  /** The ids of the items so far. */
  ids: Set<string>
  /** The cursor that the last page gave. */
  next: string | undefined
  /** What the bytes of its only page amount to, while there is no other. */
  digest: string | undefined
}

/** Above this many items a walk remembers no more. */
const longest = 100_000

/** Reports a cursor that leads back to an earlier page of the walk, and warns of an item that stands on two of its pages. */
export function pageWalk(
  { provider, redactor }: CheckContext,
  { items, next, parameter, facts }: CursorPaging,
  memory: Memory<PageWalk>,
  scope: string,
  exchange: Exchange,
): Judgement[] {
  const { status, digest } = exchange.response
  if (status !== 200) return []
  const query = queryOf(exchange)
  const asked = query.get(parameter) ?? ''
  query.delete(parameter)
  query.sort()
  const key = `${scope} ${exchange.request.url.split(/[?#]/)[0] ?? ''}?${query}`
  const known = memory.get(key)
  // The same page again begins the same walk, of which nothing is to be said yet.
  if (digest !== undefined && known?.digest === digest && known.asked.has(asked) && known.next !== asked) return []
  const { body } = exchange.response
  if (!isJsonObject(body)) return []
  // A first page begins anew, and one that was asked for out of turn or twice says nothing of its neighbours.
  const isNext = known !== undefined && asked !== '' && asked === known.next && !known.asked.has(asked)
  const walk: PageWalk = isNext ? known : { asked: new Set(), ids: new Set(), next: undefined, digest: undefined }
  const repeated = idsOf(body[items]).flatMap(([index, id]): Judgement[] => {
    if (walk.ids.has(id) && isNext)
      return [
        {
          check: 'consistency',
          severity: 'warning',
          instancePath: `/${items}/${index}/id`,
          received: `${redactor.form(id)}, which stood on an earlier page`,
          documented: 'every item on one page only',
          facts: [...facts],
          spec: `contracts/${provider}/invariants.ts`,
        },
      ]
    return []
  })
  for (const [, id] of idsOf(body[items])) if (walk.ids.size < longest) walk.ids.add(id)
  walk.asked.add(asked)
  walk.digest = walk.asked.size === 1 ? digest : undefined
  const following: unknown = body[next]
  walk.next = typeof following === 'string' && following !== '' ? following : undefined
  memory.set(key, walk)
  // The cursor just asked with is judged with the page itself.
  if (walk.next === undefined || walk.next === asked || !walk.asked.has(walk.next)) return repeated
  return [
    ...repeated,
    {
      check: 'consistency',
      severity: 'error',
      instancePath: `/${next}`,
      received: `${redactor.text(following)}, which an earlier page was asked for with`,
      documented: 'where the next page begins',
      facts: [...facts],
      spec: `contracts/${provider}/invariants.ts`,
    },
  ]
}

function idsOf(list: unknown): [index: number, id: string][] {
  return (Array.isArray(list) ? list : []).flatMap((item: unknown, index): [number, string][] =>
    isJsonObject(item) && typeof item['id'] === 'string' ? [[index, item['id']]] : [],
  )
}

import type { Judgement } from '../finding.ts'
import { fingerprint } from '../fingerprint.ts'
import { isJsonObject } from '../json.ts'
import { Prints } from '../prints.ts'
import type { Redactor } from '../redact.ts'
import type { PageWalk } from './walks.ts'

/** Above this many items a walk remembers no more. */
const longest = 100_000

type Told = Pick<Judgement, 'instancePath' | 'received' | 'documented'>

/** Tells of the items of a page that stood on an earlier page of the walk: each by itself, or once where all did, for then it is the page that comes again. */
export function tellRepeated({ ids }: PageWalk, items: string, list: unknown, redactor: Redactor): Told[] {
  if (!ids || !Array.isArray(list)) return []
  const repeated = list.flatMap((item: unknown, index): [number, string][] => {
    const id = isJsonObject(item) ? item['id'] : undefined
    return typeof id === 'string' && ids.has(fingerprint(id)) ? [[index, id]] : []
  })
  const documented = 'every item on one page only'
  if (repeated.length > 1 && repeated.length === list.length)
    return [
      { instancePath: `/${items}`, received: `${list.length} items, which all stood on earlier pages`, documented },
    ]
  return repeated.map(([index, id]) => ({
    instancePath: `/${items}/${index}/id`,
    received: `${redactor.form(id)}, which stood on an earlier page`,
    documented,
  }))
}

/** Remembers the items of a page as long as another may follow, which may repeat them. */
export function rememberItems(walk: PageWalk, list: unknown): void {
  walk.ids = walk.next === undefined ? undefined : (walk.ids ?? new Prints())
  if (!walk.ids || !Array.isArray(list)) return
  for (const item of list) {
    const id: unknown = isJsonObject(item) ? item['id'] : undefined
    if (typeof id === 'string' && walk.ids.size < longest) walk.ids.add(fingerprint(id))
  }
}

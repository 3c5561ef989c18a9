import type { Description } from '../description.ts'
import { isJsonObject } from '../json.ts'
import { documentedProperties, leaves } from '../leaves.ts'
import { memoize } from '../memoize.ts'
import type { Schema } from '../schema.ts'

/** By member of an answer, and by '' for the answer itself: whether the items of the list there have an `id` of some kind; undefined where variants differ. */
type Plan = ReadonlyMap<string, boolean | undefined>

/**
 * Gives the ids of the items of a list that is the answer, or its one member, of an answer that a quick look found in order; undefined where only a
 * walk can tell.
 */
export function itemIds(description: Description, schema: Schema, body: unknown): string[] | undefined {
  const found: string[] = []
  const plan = planOf(description, schema)
  const lists = Array.isArray(body) ? [['', body] as const] : Object.entries(isJsonObject(body) ? body : {})
  for (const [name, list] of lists) {
    if (!Array.isArray(list)) {
      // The key of a map may look like a position.
      if (isJsonObject(list) && Object.keys(list).some((key) => /^\d/.test(key))) return undefined
      continue
    }
    const isKnown = plan.get(name)
    if (isKnown === undefined) return undefined
    if (!isKnown) continue
    for (const item of list) if (isJsonObject(item) && typeof item['id'] === 'string') found.push(item['id'])
  }
  return found
}

const planOf = memoize((description, schema): Plan => {
  const itemsOf = (nodes: readonly Schema[]): boolean | undefined => {
    const items = nodes.flatMap((node) => leaves(description, node)).flatMap((leaf) => leaf.items ?? [])
    const ids = items.flatMap((item) => documentedProperties(description, item).get('id') ?? [])
    const kinds = ids.map((id) => leaves(description, id).some((leaf) => leaf['x-id-kind'] !== undefined))
    return kinds.every(Boolean) ? kinds.length > 0 : kinds.some(Boolean) ? undefined : false
  }
  const members = [...documentedProperties(description, schema)]
  return new Map([['', itemsOf([schema])], ...members.map(([name, nodes]) => [name, itemsOf(nodes)] as const)])
})

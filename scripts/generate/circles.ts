import type { Description } from '../../contracts/description.ts'
import { type Schema, subschemas } from '../../contracts/schema.ts'

/** A reference from one component to another. */
interface Reference {
  from: string
  to: string
  /** Whether one of several branches leads to it. */
  isBranch: boolean
  /** Whether it speaks of a property or an item. */
  isNested: boolean
}

/**
 * Lists the components whose values may hold values of the same component where branches lead there: each branch would look at all that is nested, at
 * every level anew.
 */
export function circularChoices({ components: { schemas } }: Description): string[] {
  const references = new Map(
    Object.entries(schemas).map(([from, schema]) => [
      from,
      referencesIn(schema, { from, isBranch: false, isNested: false }),
    ]),
  )
  const circular = [...references.values()].flat().filter(({ from, to }) => reaches(references, to, from))
  const branching = circular.filter(({ isBranch }) => isBranch)
  const found = circular.filter(
    ({ to, isNested }) => isNested && branching.some(({ from }) => reaches(references, to, from)),
  )
  return [...new Set(found.map(({ to }) => to))]
}

function referencesIn(schema: Schema, place: Omit<Reference, 'to'>): Reference[] {
  const { $ref } = schema
  const own = $ref === undefined ? [] : [{ ...place, to: $ref.slice($ref.lastIndexOf('/') + 1) }]
  const below = subschemas(schema).flatMap(([pointer, subschema]) => {
    const isBranch = /^\/(?:all|any|one)Of\//.test(pointer)
    return referencesIn(subschema, {
      ...place,
      isBranch: place.isBranch || isBranch,
      isNested: place.isNested || !isBranch,
    })
  })
  return [...own, ...below]
}

function reaches(references: ReadonlyMap<string, readonly Reference[]>, from: string, to: string): boolean {
  const seen = new Set([from])
  // What is added to a set while it is walked is walked, too.
  for (const name of seen) for (const reference of references.get(name) ?? []) seen.add(reference.to)
  return seen.has(to)
}

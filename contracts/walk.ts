import { chooseBranches } from './branches.ts'
import type { Description } from './description.ts'
import { resolve } from './description.ts'
import { isJsonObject, joinPointer } from './json.ts'
import type { Schema } from './schema.ts'

/** A value of a body together with one schema node that speaks of it. */
export interface Met {
  value: unknown
  /** JSON pointer into the body. */
  pointer: string
  schema: Schema
  /** The component in which the node stands; null when it stands in a path item. */
  component: string | null
}

/**
 * Yields every pair of a value and a schema node that speaks of it, from the outside in. Of a `oneOf` only the branch that fits the
 * value best is followed, of an `anyOf` every branch that fits.
 */
export function* walkBody(description: Description, schema: Schema, value: unknown): Generator<Met> {
  yield* walk(description, { schema, value, pointer: '', component: null })
}

function* walk(description: Description, met: Met): Generator<Met> {
  const { schema, value, pointer } = met
  yield met
  const component = schema.$ref === undefined ? met.component : schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
  if (schema.$ref !== undefined)
    yield* walk(description, { schema: resolve(description, { $ref: schema.$ref }), value, pointer, component })
  for (const branch of chooseBranches(description, schema, value)) yield* walk(description, { ...met, schema: branch })
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) {
      yield* walk(description, { ...met, schema: schema.items, value: item, pointer: joinPointer(pointer, index) })
    }
  } else if (isJsonObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      const property = propertyOf(schema, name)
      if (property)
        yield* walk(description, { ...met, schema: property, value: child, pointer: joinPointer(pointer, name) })
    }
  }
}

function propertyOf(schema: Schema, name: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name]
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}

/** Lists the nodes that speak of the value at a pointer; all of them, also where the value is absent from its object. */
export function meetAt(description: Description, schema: Schema, value: unknown, pointer: string): Met[] {
  return [...walkBody(description, schema, value)].filter((met) => met.pointer === pointer)
}

/** Sorts what was met by the value it speaks of, in the order of the walk. */
export function groupByPointer(mets: readonly Met[]): Map<string, Met[]> {
  const groups = new Map<string, Met[]>()
  for (const met of mets) {
    const group = groups.get(met.pointer)
    if (group) group.push(met)
    else groups.set(met.pointer, [met])
  }
  return groups
}

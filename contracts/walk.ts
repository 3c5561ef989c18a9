import { chooseBranches } from './branches.ts'
import type { Description } from './description.ts'
import { resolve } from './description.ts'
import { isJsonObject, joinPointer } from './json.ts'
import { memoize } from './memoize.ts'
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
 * Lists every pair of a value and a schema node that speaks of it, from the outside in. Of a `oneOf` only the branch that fits the
 * value best is followed, of an `anyOf` every branch that fits.
 */
export function walkBody(description: Description, schema: Schema, value: unknown): Met[] {
  const mets: Met[] = []
  walk(description, { schema, value, pointer: '', component: null }, mets)
  return mets
}

/** Fills one list: this is most of what a check does on a large answer. */
function walk(description: Description, met: Met, mets: Met[]): void {
  const { schema, value, pointer, component } = met
  mets.push(met)
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    walk(description, { schema: targetOf(description, schema), value, pointer, component: name }, mets)
  }
  if (schema.allOf || schema.oneOf || schema.anyOf) {
    for (const branch of chooseBranches(description, schema, value))
      walk(description, { schema: branch, value, pointer, component }, mets)
  }
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries())
      walk(description, { schema: schema.items, value: item, pointer: joinPointer(pointer, index), component }, mets)
  } else if ((schema.properties || schema.additionalProperties) && isJsonObject(value)) {
    for (const name of Object.keys(value)) {
      const property = propertyOf(schema, name)
      if (property)
        walk(
          description,
          { schema: property, value: value[name], pointer: joinPointer(pointer, name), component },
          mets,
        )
    }
  }
}

const targetOf = memoize((description, schema) => resolve(description, schema))

function propertyOf(schema: Schema, name: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name]
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}

/** Lists the nodes that speak of the value at a pointer; all of them, also where the value is absent from its object. */
export function meetAt(description: Description, schema: Schema, value: unknown, pointer: string): Met[] {
  return walkBody(description, schema, value).filter((met) => met.pointer === pointer)
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

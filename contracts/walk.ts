import { aimAtPointers } from './aims.ts'
import { chooseBranches } from './branches.ts'
import type { Description } from './description.ts'
import { resolve } from './description.ts'
import { isJsonObject, joinPointer } from './json.ts'
import { memoize } from './memoize.ts'
import { propertyOf, type Schema } from './schema.ts'

/** A value of a body together with one schema node that speaks of it. */
export interface Met {
  value: unknown
  /** JSON pointer into the body. */
  pointer: string
  schema: Schema
  /** The component in which the node stands; null when it stands in a path item. */
  component: string | null
}

/** What a walk is for: which properties and items it enters, and which of the pairs it meets there it gives. */
export interface Aim {
  /** Asked for each property and item before it is walked into, with the node that speaks of it; `pointer` is that of what it stands in. */
  enters(schema: Schema, value: unknown, pointer: string, token: string | number): boolean
  wants(met: Met): boolean
}

const everything: Aim = { enters: () => true, wants: () => true }

/**
 * Lists every pair of a value and a schema node that speaks of it, from the outside in. Of a `oneOf` only the branch that fits the
 * value best is followed, of an `anyOf` every branch that fits.
 */
export function walkBody(description: Description, schema: Schema, value: unknown): Met[] {
  return walkTo(description, schema, value, everything)
}

/** Lists the pairs that an aim wants, in the order of {@link walkBody}, and enters nothing else than it says. */
export function walkTo(description: Description, schema: Schema, value: unknown, aim: Aim): Met[] {
  const mets: Met[] = []
  walk(description, aim, { schema, value, pointer: '', component: null }, mets)
  return mets
}

/** Fills one list: this is most of what a check does where it has to look at everything. */
function walk(description: Description, aim: Aim, met: Met, mets: Met[]): void {
  if (aim.wants(met)) mets.push(met)
  const { schema, value, pointer, component } = met
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    walk(description, aim, { schema: targetOf(description, schema), value, pointer, component: name }, mets)
  }
  if (schema.allOf || schema.oneOf || schema.anyOf) {
    for (const branch of chooseBranches(description, schema, value))
      walk(description, aim, { schema: branch, value, pointer, component }, mets)
  }
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) enter(schema.items, item, index)
  } else if ((schema.properties || schema.additionalProperties) && isJsonObject(value)) {
    for (const name of Object.keys(value)) {
      const property = propertyOf(schema, name)
      if (property) enter(property, value[name], name)
    }
  }

  function enter(child: Schema, inner: unknown, token: string | number): void {
    if (!aim.enters(child, inner, pointer, token)) return
    walk(description, aim, { schema: child, value: inner, pointer: joinPointer(pointer, token), component }, mets)
  }
}

const targetOf = memoize((description, schema) => resolve(description, schema))

/** Lists the nodes that speak of the value at a pointer; all of them, also where the value is absent from its object. */
export function meetAt(description: Description, schema: Schema, value: unknown, pointer: string): Met[] {
  return walkTo(description, schema, value, aimAtPointers([pointer]))
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

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
  /** The only properties that are entered of what stands at a pointer, as far as a node speaks of it; undefined where that is not known. */
  names?(schema: Schema, pointer: string): readonly string[] | undefined
  /** The only items that are entered of the list at a pointer, ascending, so that one of many is found without going through all. */
  indexes?(pointer: string): readonly number[]
  /** Asked before a property or item is entered, with the node that speaks of it; `pointer` is that of what it stands in. */
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
  walk({ description, aim, mets, entered: new Map() }, { schema, value, pointer: '', component: null })
  return mets
}

interface Walk {
  description: Description
  aim: Aim
  mets: Met[]
  /** By pointer, the nodes it was entered with: variants that share a property would double the way at every level of nesting. */
  entered: Map<string, Set<Schema>>
}

/** Fills one list: this is most of what a check does where it has to look at everything. */
function walk(on: Walk, met: Met): void {
  const { description, aim } = on
  if (aim.wants(met)) on.mets.push(met)
  const { schema, value, pointer, component } = met
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    walk(on, { schema: targetOf(description, schema), value, pointer, component: name })
  }
  if (schema.allOf || schema.oneOf || schema.anyOf) {
    for (const branch of chooseBranches(description, schema, value))
      walk(on, { schema: branch, value, pointer, component })
  }
  if (Array.isArray(value) && schema.items) {
    for (const index of indexesOf(aim, met, value)) enter(on, met, schema.items, value[index], index)
  } else if ((schema.properties || schema.additionalProperties) && isJsonObject(value)) {
    for (const name of namesOf(aim, met, value)) {
      const property = propertyOf(schema, name)
      if (property) enter(on, met, property, value[name], name)
    }
  }
}

function enter(on: Walk, { pointer, component }: Met, schema: Schema, value: unknown, token: string | number): void {
  if (!on.aim.enters(schema, value, pointer, token)) return
  const inner = joinPointer(pointer, token)
  const nodes = on.entered.get(inner)
  if (nodes?.has(schema)) return
  if (nodes) nodes.add(schema)
  else on.entered.set(inner, new Set([schema]))
  walk(on, { schema, value, pointer: inner, component })
}

/** The properties of an object to look at, in its own order. */
function namesOf(aim: Aim, { schema, pointer }: Met, value: object): readonly string[] {
  const only = aim.names?.(schema, pointer)
  if (only === undefined) return Object.keys(value)
  const present = only.filter((name) => Object.hasOwn(value, name))
  if (present.length < 2) return present
  const wanted = new Set(present)
  return Object.keys(value).filter((name) => wanted.has(name))
}

/** The items of a list to look at, in its own order. */
function indexesOf(aim: Aim, { pointer }: Met, value: readonly unknown[]): Iterable<number> {
  return aim.indexes?.(pointer).filter((index) => index < value.length) ?? value.keys()
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

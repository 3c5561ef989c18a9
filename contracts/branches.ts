import type { Description } from './description.ts'
import { isJsonObject, type JsonType, jsonTypeOf } from './json.ts'
import * as leaves from './leaves.ts'
import { memoize } from './memoize.ts'
import type { Schema } from './schema.ts'

const requiredNames = memoize((description, schema) => [...leaves.requiredNames(description, schema)])

/** The branches of a node that speak of a value: all of `allOf`, the best of `oneOf`, the fitting ones of `anyOf`. */
export function chooseBranches(description: Description, schema: Schema, value: unknown): Schema[] {
  const variants = chooseVariants(description, schema, value)
  return schema.allOf ? [...schema.allOf, ...variants] : variants
}

/** The same without those of `allOf`, which speak of every value. */
export function chooseVariants(description: Description, { oneOf, anyOf }: Schema, value: unknown): Schema[] {
  if (!anyOf) return oneOf ? bestBranch(description, oneOf, value) : []
  const fitting = fittingBranches(description, anyOf, value)
  return oneOf ? [...bestBranch(description, oneOf, value), ...fitting] : fitting
}

/** The branch that a value was most likely meant to satisfy, as a list of one; empty when there is no branch. */
export function bestBranch(description: Description, branches: Schema[], value: unknown): Schema[] {
  const type = jsonTypeOf(value)
  let best = branches[0]
  let highest = Number.NEGATIVE_INFINITY
  for (const branch of branches) {
    const score = fitOf(traits(description, branch), type, value)
    if (score <= highest) continue
    highest = score
    best = branch
  }
  return best ? [best] : []
}

function fittingBranches(description: Description, branches: Schema[], value: unknown): Schema[] {
  const type = jsonTypeOf(value)
  const fitting = branches.filter(
    (branch) =>
      fitOf(traits(description, branch), type, value) > 0 &&
      (!isJsonObject(value) || requiredNames(description, branch).every((name) => Object.hasOwn(value, name))),
  )
  return fitting.length > 0 ? fitting : bestBranch(description, branches, value)
}

/** What tells whether a value was meant to satisfy a branch. */
interface Traits {
  types: ReadonlySet<JsonType>
  /** The values that the branch lists. */
  listed: ReadonlySet<unknown>
  /** The documented properties that it requires. */
  required: string[]
  /** The properties for which it lists values. */
  tags: [name: string, values: ReadonlySet<unknown>][]
}

const traits = memoize((description, schema): Traits => {
  const required = leaves.requiredNames(description, schema)
  const properties = [...leaves.documentedProperties(description, schema)]
  return {
    types: leaves.allowedTypes(description, schema),
    listed: new Set(leaves.listedValues(description, schema)),
    required: properties.flatMap(([name]) => (required.has(name) ? [name] : [])),
    tags: properties.flatMap(([name, nodes]): Traits['tags'] => {
      const values = nodes
        .filter((node) => node.const !== undefined || node.enum !== undefined)
        .flatMap((node) => leaves.listedValues(description, node))
      return values.length > 0 ? [[name, new Set(values)]] : []
    }),
  }
})

/** How well a value fits a branch: its type first, then the tags, then the required properties. */
function fitOf({ types, listed, required, tags }: Traits, type: JsonType, value: unknown): number {
  if (types.size > 0 && !types.has(type) && !(type === 'integer' && types.has('number'))) return -1000
  if (!isJsonObject(value)) return listed.size === 0 || listed.has(value) ? 10 : 1
  let score = 10
  for (const name of required) score += Object.hasOwn(value, name) ? 2 : -2
  for (const [name, values] of tags) {
    if (Object.hasOwn(value, name)) score += values.has(value[name]) ? 20 : -20
  }
  return score
}

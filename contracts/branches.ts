import type { Description } from './description.ts'
import { isJsonObject, jsonTypeOf } from './json.ts'
import * as leaves from './leaves.ts'
import { memoize } from './memoize.ts'
import type { Schema } from './schema.ts'

const allowedTypes = memoize(leaves.allowedTypes)
const requiredNames = memoize(leaves.requiredNames)
const listedValues = memoize(leaves.listedValues)
const documentedProperties = memoize(leaves.documentedProperties)

/** The branches of a node that speak of a value: all of `allOf`, the best of `oneOf`, the fitting ones of `anyOf`. */
export function chooseBranches(description: Description, schema: Schema, value: unknown): Schema[] {
  return [...(schema.allOf ?? []), ...chooseVariants(description, schema, value)]
}

/** The same without those of `allOf`, which speak of every value. */
export function chooseVariants(description: Description, schema: Schema, value: unknown): Schema[] {
  return [
    ...bestBranch(description, schema.oneOf ?? [], value),
    ...fittingBranches(description, schema.anyOf ?? [], value),
  ]
}

/** The branch that a value was most likely meant to satisfy, as a list of one; empty when there is no branch. */
export function bestBranch(description: Description, branches: Schema[], value: unknown): Schema[] {
  const [best] = branches
    .map((branch) => ({ branch, score: fitOf(description, branch, value) }))
    .sort((left, right) => right.score - left.score)
  return best ? [best.branch] : []
}

function fittingBranches(description: Description, branches: Schema[], value: unknown): Schema[] {
  const fitting = branches.filter(
    (branch) =>
      fitOf(description, branch, value) > 0 &&
      (!isJsonObject(value) || [...requiredNames(description, branch)].every((name) => Object.hasOwn(value, name))),
  )
  return fitting.length > 0 ? fitting : bestBranch(description, branches, value)
}

/** How well a value fits a branch: its type first, then the tags, then the required properties. */
function fitOf(description: Description, branch: Schema, value: unknown): number {
  const types = allowedTypes(description, branch)
  const type = jsonTypeOf(value)
  if (types.size > 0 && !types.has(type) && !(type === 'integer' && types.has('number'))) return -1000
  const listed = listedValues(description, branch)
  if (!isJsonObject(value)) return listed.length === 0 || listed.some((one) => one === value) ? 10 : 1
  let score = 10
  const required = requiredNames(description, branch)
  for (const [name, nodes] of documentedProperties(description, branch)) {
    if (!Object.hasOwn(value, name)) {
      if (required.has(name)) score -= 2
      continue
    }
    score += required.has(name) ? 2 : 0
    const tags = nodes.flatMap((node) =>
      node.const === undefined && node.enum === undefined ? [] : listedValues(description, node),
    )
    if (tags.length > 0) score += tags.some((tag) => tag === value[name]) ? 20 : -20
  }
  return score
}

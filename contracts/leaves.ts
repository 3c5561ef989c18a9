import type { Description } from './description.ts'
import { resolve } from './description.ts'
import type { Json, JsonType } from './json.ts'
import { jsonTypeOf } from './json.ts'
import type { Schema } from './schema.ts'
import { ownTypes } from './schema.ts'

/** A schema node together with everything that speaks of the same value: its reference's target and its branches. */
export function leaves(description: Description, schema: Schema, seen: Set<Schema> = new Set()): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const branches = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  if (schema.$ref !== undefined) branches.push(resolve(description, { $ref: schema.$ref }))
  return [schema, ...branches.flatMap((branch) => leaves(description, branch, seen))]
}

/** The JSON types that a value may have at a node. */
export function allowedTypes(description: Description, schema: Schema): Set<JsonType> {
  return new Set(
    leaves(description, schema).flatMap((leaf) => [
      ...ownTypes(leaf),
      ...(leaf.const === undefined ? [] : [jsonTypeOf(leaf.const)]),
      ...(leaf.type === undefined ? (leaf.enum ?? []).map(jsonTypeOf) : []),
    ]),
  )
}

/** The values a node lists by `enum` or `const`, without null. */
export function listedValues(description: Description, schema: Schema): Json[] {
  const values = leaves(description, schema).flatMap((leaf) => [
    ...(leaf.enum ?? []),
    ...(leaf.const === undefined ? [] : [leaf.const]),
  ])
  return [...new Set(values.filter((value) => value !== null))]
}

/** The properties that an object documents, in any of its branches: name → the nodes that describe it. */
export function documentedProperties(description: Description, schema: Schema): Map<string, Schema[]> {
  const found = new Map<string, Schema[]>()
  for (const leaf of leaves(description, schema)) {
    for (const [name, property] of Object.entries(leaf.properties ?? {})) {
      found.set(name, [...(found.get(name) ?? []), property])
    }
  }
  return found
}

/** The properties that every valid object has: those of all branches of `allOf`, and those common to all of a choice. */
export function requiredNames(
  description: Description,
  schema: Schema,
  ownNames: (schema: Schema) => Iterable<string> = ({ required = [] }) => required,
): Set<string> {
  const names = new Set(ownNames(schema))
  const whole = [
    ...(schema.allOf ?? []),
    ...(schema.$ref === undefined ? [] : [resolve(description, { $ref: schema.$ref })]),
  ]
  for (const part of whole) for (const name of requiredNames(description, part, ownNames)) names.add(name)
  for (const choice of [schema.oneOf, schema.anyOf]) {
    const [first, ...rest] = (choice ?? []).map((branch) => requiredNames(description, branch, ownNames))
    for (const name of first ?? []) if (rest.every((branch) => branch.has(name))) names.add(name)
  }
  return names
}

/** The components that a node refers to, directly or through a branch. */
export function referredComponents(description: Description, schema: Schema): Set<string> {
  const references = leaves(description, schema).flatMap((leaf) => (leaf.$ref === undefined ? [] : [leaf.$ref]))
  return new Set(references.map((reference) => reference.slice(reference.lastIndexOf('/') + 1)))
}

import type { Description } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import { expand } from './glances/parts.ts'
import { sharedBase } from './glances/shared-base.ts'
import { mapSubschemas } from './openness.ts'

/**
 * Gives a copy of a schema in which variants of an `anyOf` that share a base, and add to it but required properties, are that base and the choice of
 * what must be there. It accepts the same values; a validator that tries variant after variant would look at the base in each of them, at every level of
 * nesting, which for a value that nests itself takes exponential time.
 */
export function shareBases(description: Description, schema: Schema): Schema {
  const copy = mapSubschemas(schema, (subschema) => shareBases(description, subschema))
  const { anyOf, ...rest } = schema
  if (!anyOf) return copy
  const own = expand(description, { schema, component: null })
  const open = own.find((part) => part.schema === schema)
  const base = open && sharedBase(description, own, open)
  if (!base) return copy
  const references = anyOf.map((branch) => baseReference(description, branch))
  const [reference] = references
  // All variants must have it as the first of their parts.
  if (reference === undefined || references.some((other) => other !== reference)) return copy
  return {
    ...rest,
    allOf: [...(rest.allOf ?? []), { $ref: reference }],
    anyOf: base.required.map((required) => ({ required })),
  }
}

function baseReference(description: Description, branch: Schema): string | undefined {
  const name = branch.$ref?.slice(branch.$ref.lastIndexOf('/') + 1)
  const target = name === undefined ? branch : description.components.schemas[name]
  return target?.allOf?.[0]?.$ref
}

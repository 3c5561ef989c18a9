import { loadContext } from '../../contracts/context.ts'
import type { Description } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import { providerNames } from '../../generated/index.ts'
import { mapSubschemas, openEnums } from '../generate/openness.ts'
import { responseSchemas } from '../generate/registrations.ts'
import { mapReferences } from '../generate/schemas.ts'
import { annotations, formats } from '../generate/vocabulary.ts'

/** The plain schemas of every provider. */
export async function allPlainSchemas(): Promise<Record<string, { $defs: Record<string, Schema> }>> {
  const contexts = await Promise.all(providerNames.map(loadContext))
  return Object.fromEntries(contexts.map(({ provider, description }) => [provider, plainSchemas(description)]))
}

/** Gives every component and response body of a description as one JSON Schema, under the names that our validators have, which says no more than they check. */
function plainSchemas(description: Description): { $defs: Record<string, Schema> } {
  const schemas = { ...description.components.schemas, ...responseSchemas(description) }
  const plain = (schema: Schema): Schema =>
    mapReferences(withoutAnnotations(openEnums(schema)), (reference) =>
      reference.replace('#/components/schemas/', '#/$defs/'),
    )
  return { $defs: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)])) }
}

/** Formats that only tell a number's size are no claim; some validators refuse to compile those that they do not know. */
function withoutAnnotations(schema: Schema): Schema {
  const isAnnotation = ([keyword, value]: [string, unknown]): boolean =>
    annotations.has(keyword) || (keyword === 'format' && formats.annotated.some((one) => one === value))
  const entries = Object.entries(schema).filter((entry) => !isAnnotation(entry))
  return mapSubschemas(Object.fromEntries(entries), withoutAnnotations)
}

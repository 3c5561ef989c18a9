import type { Description } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'

const base = 'https://unpkg.com/channel-contracts/dist/generated'

/** Gives each component as a JSON Schema file of its own: name → document with `$schema`, `$id` and relative references. */
export function standaloneSchemas(description: Description, provider: string): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(description.components.schemas).map(([name, schema]) => [
      name,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${base}/${provider}/schemas/${name}.json`,
        ...mapReferences(schema, (reference) => `${reference.replace('#/components/schemas/', '')}.json`),
      },
    ]),
  )
}

/** Gives a copy of a schema in which each `$ref` is replaced by what `rename` makes of it. */
export function mapReferences(schema: Schema, rename: (reference: string) => string): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === '$ref' ? rename(value) : value))
}

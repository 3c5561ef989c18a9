import type { Oas3Rule } from '@redocly/openapi-core'
import type { Schema } from '../../contracts/schema.ts'
import { isDraft } from './is-draft.ts'

/**
 * Every property has a description, examples and a backing; what stands behind its reference counts for the first two. A provider without
 * facts needs no backing yet.
 */
export const properties: Oas3Rule = () => ({
  SchemaProperties(named, { report, location, resolve }) {
    const needsBacking = !isDraft(location.source.absoluteRef)
    for (const [name, property] of Object.entries(named)) {
      // Redocly's types cover 3.0 as well; our descriptions are 3.1, whose schemas are ours.
      const own = property as Schema
      const described: Schema = { ...resolve(own).node, ...own }
      const missing = [
        described.description === undefined && 'a description',
        described.examples === undefined && !isChoice(described) && 'examples',
        needsBacking && own['x-source'] === undefined && own['x-evidence'] === undefined && 'x-source or x-evidence',
      ].filter((part) => part !== false)
      if (missing.length > 0) {
        report({ message: `Property \`${name}\` lacks ${missing.join(', ')}.`, location: location.child([name]) })
      }
    }
  },
})

/** A choice, and an object or array made of named parts, has its examples in those parts. */
function isChoice(schema: Schema): boolean {
  return [schema.oneOf, schema.anyOf, schema.allOf, schema.items, schema.properties].some((part) => part !== undefined)
}

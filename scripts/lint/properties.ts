import type { Schema } from '../../contracts/schema.ts'
import type { RuleContext } from './context.ts'

/** Every property has a description, examples and a backing; what stands behind its reference counts for the first two. */
export const properties = () => ({
  SchemaProperties(named: Record<string, Schema>, context: RuleContext) {
    for (const [name, property] of Object.entries(named)) {
      const described = { ...context.resolve<Schema>(property).node, ...property }
      const missing = [
        described.description === undefined && 'a description',
        described.examples === undefined && !isChoice(described) && 'examples',
        property['x-source'] === undefined && property['x-evidence'] === undefined && 'x-source or x-evidence',
      ].filter((part) => part !== false)
      if (missing.length > 0) {
        context.report({ message: `Property \`${name}\` lacks ${missing.join(', ')}.`, location: context.location.child([name]) })
      }
    }
  },
})

/** A choice, and an object or array made of named parts, has its examples in those parts. */
function isChoice(schema: Schema): boolean {
  return [schema.oneOf, schema.anyOf, schema.allOf, schema.items, schema.properties].some((part) => part !== undefined)
}

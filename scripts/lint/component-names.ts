import { basename } from 'node:path'
import type { RuleContext } from './context.ts'

/** A component has the name of its file: two names would give two types. */
export const componentNames = () => ({
  NamedSchemas(schemas: Record<string, { $ref?: string }>, context: RuleContext) {
    for (const [name, schema] of Object.entries(schemas)) {
      const file = schema.$ref === undefined ? undefined : basename(schema.$ref, '.yaml')
      if (file !== name) {
        context.report({
          message: `Component \`${name}\` is ${file === undefined ? 'written in place' : `the file ${file}.yaml`}. Make it a $ref to schemas/${name}.yaml.`,
          location: context.location.child([name]),
        })
      }
    }
  },
})

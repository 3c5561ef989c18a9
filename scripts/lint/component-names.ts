import { basename } from 'node:path'
import type { Oas3Rule } from '@redocly/openapi-core'

/** A component has the name of its file: two names would give two types. */
export const componentNames: Oas3Rule = () => ({
  NamedSchemas(schemas, { report, location }) {
    for (const [name, schema] of Object.entries(schemas)) {
      const file = '$ref' in schema && typeof schema.$ref === 'string' ? basename(schema.$ref, '.yaml') : undefined
      if (file === name) continue
      const found = file === undefined ? 'written in place' : `the file ${file}.yaml`
      report({
        message: `Component \`${name}\` is ${found}. Make it a $ref to schemas/${name}.yaml.`,
        location: location.child([name]),
      })
    }
  },
})

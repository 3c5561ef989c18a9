import type { Oas3Rule } from '@redocly/openapi-core'

const expected = 'https://json-schema.org/draft/2020-12/schema'

/** Without the dialect at the root Prism reads 3.1 schemas as draft-07 and drops what it does not know. */
export const dialect: Oas3Rule = () => ({
  Root(root, { report }) {
    const stated = 'jsonSchemaDialect' in root ? root.jsonSchemaDialect : undefined
    if (stated !== expected)
      report({ message: `Failed to find the dialect: write \`jsonSchemaDialect: ${expected}\`.` })
  },
})

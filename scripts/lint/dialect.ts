import type { RuleContext } from './context.ts'

const expected = 'https://json-schema.org/draft/2020-12/schema'

/** Without the dialect at the root Prism reads 3.1 schemas as draft-07 and drops what it does not know. */
export const dialect = () => ({
  Root(root: { jsonSchemaDialect?: string }, context: RuleContext) {
    if (root.jsonSchemaDialect !== expected) context.report({ message: `Failed to find the dialect: write \`jsonSchemaDialect: ${expected}\`.` })
  },
})

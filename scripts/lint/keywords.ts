import type { Oas3Rule } from '@redocly/openapi-core'
import { forbiddenKeywords, schemaKeywords } from '../generate/vocabulary.ts'

/** A schema may use only the keywords that every tool reads alike. */
export const keywords: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    for (const keyword of Object.keys(schema)) {
      const unknown = schemaKeywords.has(keyword) ? undefined : 'is no keyword we know. Correct its spelling'
      const advice = forbiddenKeywords.get(keyword) ?? unknown
      if (advice) report({ message: `\`${keyword}\` ${advice}.`, location: location.child([keyword]) })
    }
  },
})

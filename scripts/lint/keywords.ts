import { forbiddenKeywords, schemaKeywords } from '../generate/vocabulary.ts'
import type { RuleContext } from './context.ts'

/** A schema may use only the keywords that every tool reads alike. */
export const keywords = () => ({
  Schema(schema: Record<string, unknown>, context: RuleContext) {
    for (const keyword of Object.keys(schema)) {
      const advice = forbiddenKeywords[keyword] ?? (schemaKeywords.has(keyword) ? undefined : 'is no keyword we know. Correct its spelling')
      if (advice) context.report({ message: `\`${keyword}\` ${advice}.`, location: context.location.child([keyword]) })
    }
  },
})

import type { Oas3Rule } from '@redocly/openapi-core'
import { componentNames } from './component-names.ts'
import { dialect } from './dialect.ts'
import { documentedExample } from './documented-example.ts'
import { keywords } from './keywords.ts'
import { properties } from './properties.ts'

/** Our rules for hand-written descriptions, as a Redocly plugin; `specs/README.md` says each in words. */
export default function plugin(): { id: string; rules: { oas3: Record<string, Oas3Rule> } } {
  return {
    id: 'channel-contracts',
    rules: {
      oas3: {
        dialect,
        keywords,
        properties,
        'component-names': componentNames,
        'documented-example': documentedExample,
      },
    },
  }
}

import { isProvider, providers } from '../../generated/index.ts'
import type { Report } from '../report.ts'

/** The document of one provider, and some of its facts by id. */
export interface CitedDocument {
  document: { title: string; url: string }
  facts: Record<string, { fact: string; lines: number[] }>
}

/** By provider. */
export type CitedFacts = Record<string, CitedDocument>

/** Collects the facts that a report's findings cite, accepted ones too, so that a reader needs no other file. */
export function citedFacts(report: Report): CitedFacts {
  const ids = new Map<string, Set<string>>()
  for (const { provider, facts } of [...report.findings, ...(report.baseline?.accepted ?? [])]) {
    ids.set(provider, new Set([...(ids.get(provider) ?? []), ...facts]))
  }
  return Object.fromEntries(
    [...ids].sort().flatMap(([provider, cited]) => {
      if (!isProvider(provider)) return []
      // The generator has written this file.
      const { document, facts } = providers[provider].facts() as CitedDocument
      const known = Object.entries(facts).filter(([id]) => cited.has(id))
      return [
        [
          provider,
          { document, facts: Object.fromEntries(known.map(([id, { fact, lines }]) => [id, { fact, lines }])) },
        ],
      ]
    }),
  )
}

import type { Source } from './source.ts'

/**
 * Writes the facts that findings quote: id → sentence, document lines and which keywords its machine part speaks of, with the document's
 * title and address.
 */
export function factsFile({ facts }: Pick<Source, 'facts'>): string {
  const { title, url } = facts.document
  const entries = facts.facts.map(({ id, fact, lines, states = {} }) => [
    id,
    { fact, lines, states: Object.entries(states).map(stateName) },
  ])
  return `${JSON.stringify({ document: { title, url }, facts: Object.fromEntries(entries) }, null, 1)}\n`
}

/** A fact that lists which members are required, or may be null, does not say so of what has them. */
function stateName([key, value]: [string, unknown]): string {
  return Array.isArray(value) && (key === 'required' || key === 'nullable') ? `${key} members` : key
}

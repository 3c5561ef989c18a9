import { factPlaces } from './fact-places.ts'
import type { Subject } from './subject.ts'

/**
 * Writes the facts that findings quote: id → sentence, document lines, which keywords its machine part speaks of and where it belongs, with
 * the document's title and address.
 */
export function factsFile({ description, facts }: Pick<Subject, 'description' | 'facts'>): string {
  const { title, url } = facts.document
  const placeOf = factPlaces(description, facts.facts)
  const entries = facts.facts.map((fact) => {
    const { id, lines, states = {} } = fact
    const place = placeOf(fact)
    return [id, { fact: fact.fact, lines, states: Object.entries(states).map(stateName), ...(place ? { place } : {}) }]
  })
  return `${JSON.stringify({ document: { title, url }, facts: Object.fromEntries(entries) }, null, 1)}\n`
}

/** A fact that lists which members are required, or may be null, does not say so of what has them. */
function stateName([key, value]: [string, unknown]): string {
  return Array.isArray(value) && (key === 'required' || key === 'nullable') ? `${key} members` : key
}

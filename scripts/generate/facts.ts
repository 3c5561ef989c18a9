import type { Source } from './source.ts'

/** Writes the facts that findings quote: id → sentence and document lines, with the document's title and address. */
export function factsFile({ facts }: Pick<Source, 'facts'>): string {
  const { title, url } = facts.document
  const entries = facts.facts.map(({ id, fact, lines }) => [id, { fact, lines }])
  return `${JSON.stringify({ document: { title, url }, facts: Object.fromEntries(entries) }, null, 1)}\n`
}

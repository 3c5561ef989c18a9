import type { Report } from '../report.ts'
import { citedFacts } from './cited-facts.ts'

/** Writes a report for a program, as `report.schema.json` describes it: with the text and lines of every fact that it cites. */
export function formatJson(report: Report): string {
  const text = JSON.stringify({ ...report, facts: citedFacts(report) }, null, 2)
  // JSON leaves these as they are, and a terminal may act on them.
  return `${text.replaceAll(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

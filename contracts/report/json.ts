import type { Report } from '../report.ts'
import { citedFacts } from './cited-facts.ts'

/** Writes a report for a program, as `report.schema.json` describes it: with the text and lines of every fact that it cites. */
export function formatJson(report: Report): string {
  return jsonText({ ...report, facts: citedFacts(report) })
}

/** Writes a value as JSON that a terminal finds nothing to act on in. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  // JSON itself leaves these as they are.
  return `${text.replaceAll(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

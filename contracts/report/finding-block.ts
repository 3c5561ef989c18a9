import type { ReportedFinding } from '../report.ts'
import type { CitedFacts } from './cited-facts.ts'
import { placeOf, placesOf } from './phrases.ts'

/** The lines that explain a finding, as label and text: what came, what is documented and by which line, where, what to do. */
export function explain(finding: ReportedFinding, cited: CitedFacts): [label: string, text: string][] {
  const { received, documented, spec, source, count, advice } = finding
  const lines: [string, string][] = [
    ['Received', received],
    ['Documented', documented],
    ...quotesOf(finding, cited),
    ['Spec', spec],
    ['Source', placeOf(source)],
  ]
  if (count > 1) lines.push(['Seen', placesOf(finding)])
  return [...lines, ['Do', advice]]
}

/** The same lines in columns, each on a line of its own. */
export function explainLines(finding: ReportedFinding, cited: CitedFacts): string[] {
  return explain(finding, cited).map(([label, text]) => `${`${label}:`.padEnd(12)}${text}`)
}

function quotesOf({ provider, facts }: ReportedFinding, cited: CitedFacts): [string, string][] {
  const quoted = cited[provider]
  return facts.flatMap((id): [string, string][] => {
    const fact = quoted?.facts[id]
    return quoted && fact ? [[id, `${fact.fact} (“${quoted.document.title}”, line ${fact.lines.join(', ')})`]] : []
  })
}

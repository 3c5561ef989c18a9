import { isProvider, providers } from '../../generated/index.ts'
import type { ExchangeSource } from '../exchange.ts'
import type { Report, ReportedFinding } from '../report.ts'

interface Quoted {
  document: { title: string; url: string }
  facts: Record<string, { fact: string; lines: number[] }>
}

/** Writes a report for a person: each finding with what came, what is documented, and by which line of the document. */
export function formatText(report: Report): string {
  const quotes = new Map<string, Quoted>()
  const blocks = [
    ...report.findings.map((finding) => findingBlock(finding, quotesOf(finding.provider, quotes))),
    ...report.unmatched.map(({ source, reason }) => `unmatched  ${place(source)}\n  ${reason}\n`),
  ]
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${closing(report)}\n`
}

function findingBlock(finding: ReportedFinding, quoted: Quoted | undefined): string {
  const { severity, check, provider, operationId, status, instancePath, received, documented, facts, spec } = finding
  const lines = [
    `${severity}  ${check}  ${provider} ${operationId} ${status}  ${instancePath || '(the whole answer)'}`,
    `  Received:   ${received}`,
    `  Documented: ${documented}`,
    ...facts.flatMap((id) => {
      const fact = quoted?.facts[id]
      return fact
        ? [`  ${`${id}:`.padEnd(12)}${fact.fact} (“${quoted.document.title}”, line ${fact.lines.join(', ')})`]
        : []
    }),
    `  Spec:       ${spec}`,
    `  Source:     ${place(finding.source)}`,
    ...(finding.count > 1 ? [`  Seen:       ${finding.count} times, ${placesOf(finding)}`] : []),
    `  Do:         ${finding.advice}`,
  ]
  return `${lines.join('\n')}\n`
}

function placesOf({ count, places }: ReportedFinding): string {
  const named = places.map(({ source, instancePath }) => `${place(source)} ${instancePath || '/'}`)
  return `at ${named.join(', ')}${count > places.length ? ', …' : ''}`
}

function place({ file, entry }: ExchangeSource): string {
  return entry === null ? file : `${file}, exchange ${entry}`
}

function closing({ summary }: Report): string {
  const { exchanges, checked, unmatched, error, warning, info } = summary
  const counted = `${checked} of ${exchanges} exchanges checked: ${error} errors, ${warning} warnings, ${info} new values.`
  if (checked === 0) return `${counted} Nothing was checked: add --provider, or record the provider's own addresses.`
  return unmatched > 0
    ? `${counted} ${unmatched} matched no operation: add --provider, or leave them out of the recording.`
    : counted
}

function quotesOf(provider: string, known: Map<string, Quoted>): Quoted | undefined {
  if (!known.has(provider) && isProvider(provider)) {
    // The generator has written this file.
    known.set(provider, providers[provider].facts() as Quoted)
  }
  return known.get(provider)
}

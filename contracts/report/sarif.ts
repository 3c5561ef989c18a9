import type { ExchangeSource } from '../exchange.ts'
import { exitCodeOf, type FailOn, isUnchecked } from '../fail-on.ts'
import type { CheckName, Severity } from '../finding.ts'
import { fingerprintOf } from '../identity.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { type CitedFacts, citedFacts } from './cited-facts.ts'
import { worstFirst } from './groups.ts'
import { jsonText } from './json.ts'
import { closingOf, pointerOf, type Remarked, sourcesOf } from './phrases.ts'
import { type Rule, rules } from './rules.ts'
import { fileLocation, messageText, placeLocation } from './sarif-location.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

const unmatchedRule: Rule = {
  title: 'An exchange that belongs to no operation.',
  help: 'It was not judged. Say which provider it is of with --provider, or leave it out of the recording.',
}

const allRules: [string, Rule][] = [...Object.entries(rules), ['unmatched', unmatchedRule]]

/**
 * Writes a report as SARIF 2.1.0, for GitHub code scanning and other viewers. A result stands at the recording, its fingerprint is that of
 * the finding in any other recording, and what a baseline accepts is suppressed.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function formatSarif(report: Report, { failOn = 'error' }: { failOn?: FailOn } = {}): string {
  const { findings, unmatched, baseline } = report
  const cited = citedFacts(report)
  const fingerprint = createFingerprints()
  const results = [
    ...worstFirst(findings).map((finding) => ({
      ...result(finding, cited, fingerprint),
      ...(baseline ? { baselineState: 'new' } : {}),
    })),
    ...worstFirst(baseline?.accepted ?? []).map((finding) => ({
      ...result(finding, cited, fingerprint),
      baselineState: 'unchanged',
      suppressions: [{ kind: 'external', justification: 'Accepted by the baseline.' }],
    })),
    ...unmatched.map(unmatchedResult),
  ]
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'channel-contracts',
            informationUri: 'https://www.npmjs.com/package/channel-contracts',
            rules: allRules.map(([id, rule]) => descriptor(id, rule)),
          },
        },
        automationDetails: { id: 'channel-contracts/check/' },
        invocations: [invocation(report, failOn)],
        results,
        properties: { summary: report.summary, facts: cited },
      },
    ],
  }
  return jsonText(log)
}

function descriptor(id: string, { title, help }: Rule): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title} ${help}` },
    help: { text: help },
    properties: { tags: ['contract'] },
  }
}

function result(
  finding: ReportedFinding,
  cited: CitedFacts,
  fingerprint: (finding: ReportedFinding) => string,
): object {
  const { check, severity, provider, operationId, status, instancePath, facts, spec, count, places } = finding
  const [first = { source: finding.source, instancePath }, ...others] = places
  return {
    ruleId: check,
    ruleIndex: ruleIndex(check),
    level: levels[severity],
    message: { text: messageOf(finding, cited) },
    locations: [placeLocation(first, spec)],
    relatedLocations: [
      { ...fileLocation(spec), message: { text: 'The description.' } },
      ...others.map((place) => placeLocation(place, spec)),
    ].map((location, index) => ({ ...location, id: index + 1 })),
    occurrenceCount: count,
    // GitHub knows results again by this name only, and makes a hash of the file's first line without it.
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
    properties: { provider, operationId, status, instancePath, facts },
  }
}

function messageOf(finding: ReportedFinding, cited: CitedFacts): string {
  const { provider, operationId, status, received, documented, facts, advice } = finding
  const quotes = facts.flatMap((id) => {
    const fact = cited[provider]?.facts[id]
    return fact ? [`${id}: ${fact.fact} (line ${fact.lines.join(', ')})`] : []
  })
  const place = `${provider} ${operationId} ${status}, ${pointerOf(finding)}`
  return [`Received ${received} at ${place}; documented: ${documented}.`, ...quotes, advice].map(messageText).join('\n')
}

function unmatchedResult({ source, reason, count = 1, sources = [source] }: Remarked): object {
  const at = (place: ExchangeSource) => placeLocation({ source: place, instancePath: '' }, 'stdin')
  return {
    ruleId: 'unmatched',
    ruleIndex: ruleIndex('unmatched'),
    level: 'error',
    message: { text: messageText(reason) },
    locations: [at(source)],
    relatedLocations: sources.slice(1).map((place, index) => ({ ...at(place), id: index + 1 })),
    occurrenceCount: count,
  }
}

function invocation(report: Report, failOn: FailOn): object {
  const { unreadable = [], notes = [] } = report
  const notify = (level: string, text: string) => ({ level, message: { text: messageText(text) } })
  return {
    executionSuccessful: unreadable.length === 0 && !isUnchecked(report),
    exitCode: exitCodeOf(report, failOn),
    toolExecutionNotifications: [
      ...unreadable.map((one) => notify('error', `${sourcesOf(one)}: ${one.reason}`)),
      ...(isUnchecked(report) ? [notify('error', closingOf(report, failOn))] : []),
      ...notes.map((one) => notify('note', `${sourcesOf(one)}: ${one.reason}`)),
    ],
  }
}

function ruleIndex(id: CheckName | 'unmatched'): number {
  return allRules.findIndex(([name]) => name === id)
}

/** As GitHub writes them: a hash and, for results that differ only in what the hash leaves out, their number. */
function createFingerprints(): (finding: ReportedFinding) => string {
  const seen = new Map<string, number>()
  return (finding) => {
    const hash = fingerprintOf(finding)
    const number = (seen.get(hash) ?? 0) + 1
    seen.set(hash, number)
    return `${hash}:${number}`
  }
}

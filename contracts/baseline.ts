import { UnreadableError } from './exchange.ts'
import type { Severity } from './finding.ts'
import { type Identity, identityOf, keyOfIdentity } from './identity.ts'
import { isJsonObject } from './json.ts'
import type { Report, ReportedFinding } from './report.ts'

/** One accepted finding. */
export interface BaselineEntry extends Identity {
  /** How often it was seen when it was accepted; for the reader, more of the same are accepted too. */
  count: number
}

/** The findings that are accepted for now; `report/baseline.schema.json` describes the file. */
export interface Baseline {
  channelContractsBaseline: 1
  findings: BaselineEntry[]
}

/**
 * Accepts every finding of a report. Entries of an earlier baseline stay when the report says which operations answered and theirs did
 * not: a run over one provider's recording leaves the other providers' entries alone.
 */
export function createBaseline(report: Report, before?: Baseline): Baseline {
  const entries = new Map<string, BaselineEntry>()
  for (const entry of before?.findings ?? []) {
    if (!mayBeSeen(report, entry)) entries.set(keyOfIdentity(entry), entry)
  }
  for (const finding of [...report.findings, ...(report.baseline?.accepted ?? [])]) {
    const identity = identityOf(finding)
    const key = keyOfIdentity(identity)
    entries.set(key, { ...identity, count: (entries.get(key)?.count ?? 0) + finding.count })
  }
  return { channelContractsBaseline: 1, findings: sortEntries([...entries.values()]) }
}

/** Takes accepted findings out of a report's findings and counts, and names the entries that are no longer seen. */
export function applyBaseline(report: Report, baseline: Baseline): Report {
  const known = new Set(baseline.findings.map(keyOfIdentity))
  const keys = new Map(report.findings.map((finding) => [finding, keyOfIdentity(identityOf(finding))]))
  const seen = new Set(keys.values())
  const isAccepted = (finding: ReportedFinding): boolean => known.has(keys.get(finding) ?? '')
  const accepted = report.findings.filter(isAccepted)
  const left = (severity: Severity): number =>
    report.summary[severity] -
    accepted.filter((finding) => finding.severity === severity).reduce((sum, { count }) => sum + count, 0)
  return {
    ...report,
    summary: { ...report.summary, error: left('error'), warning: left('warning'), info: left('info') },
    findings: report.findings.filter((finding) => !isAccepted(finding)),
    baseline: {
      accepted,
      unseen: sortEntries(
        baseline.findings.filter((entry) => !seen.has(keyOfIdentity(entry)) && mayBeSeen(report, entry)),
      ),
    },
  }
}

/** Writes a baseline: sorted, one line for each entry, the same bytes for the same findings. */
export function formatBaseline({ findings }: Baseline): string {
  const lines = findings.map(
    ({ provider, operation, status, at, check, received, documented, count }) =>
      `\n    ${JSON.stringify({ provider, operation, status, at, check, received, documented, count })}`,
  )
  return `{\n  "channelContractsBaseline": 1,\n  "findings": [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`
}

/**
 * Reads a baseline.
 * @throws {UnreadableError} for anything but a baseline of this version, in one sentence that names the place.
 */
export function readBaseline(file: string, text: string): Baseline {
  const value = parse(file, text)
  const version = isJsonObject(value) ? value['channelContractsBaseline'] : undefined
  if (version === undefined) throw unreadable(file, 'it is no baseline (no "channelContractsBaseline")')
  if (version !== 1) throw unreadable(file, `its version is ${JSON.stringify(version)}, this release reads 1`)
  const findings = isJsonObject(value) ? value['findings'] : undefined
  if (!Array.isArray(findings)) throw unreadable(file, 'it has no list "findings"')
  return { channelContractsBaseline: 1, findings: findings.map((entry, index) => readEntry(file, entry, index)) }
}

function readEntry(file: string, entry: unknown, index: number): BaselineEntry {
  const { check, provider, operation, status, at, received, documented, count } = isJsonObject(entry) ? entry : {}
  const text = (name: string, value: unknown): string => {
    if (typeof value === 'string') return value
    throw unreadable(file, `its finding ${index} has no text "${name}"`)
  }
  const number = (name: string, value: unknown): number => {
    if (typeof value === 'number' && Number.isInteger(value)) return value
    throw unreadable(file, `its finding ${index} has no whole number "${name}"`)
  }
  return {
    check: text('check', check),
    provider: text('provider', provider),
    operation: text('operation', operation),
    status: number('status', status),
    at: text('at', at),
    received: text('received', received),
    documented: text('documented', documented),
    count: number('count', count),
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw unreadable(file, 'it is not JSON')
  }
}

function unreadable(file: string, reason: string): UnreadableError {
  return new UnreadableError(
    `Failed to read the baseline ${file}: ${reason}. Name another file, or delete it and make it again with --write-baseline.`,
  )
}

/** Whether a run could have seen an entry again: without the list of answers, any run could. */
function mayBeSeen({ answers }: Report, { provider, operation }: BaselineEntry): boolean {
  return answers === undefined || answers.some((one) => one.provider === provider && one.operationId === operation)
}

/** Puts entries in the order of a written baseline: not by locale, so that every machine sorts alike. */
export function sortEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort(byPlace)
}

function byPlace(left: BaselineEntry, right: BaselineEntry): number {
  const [one, other] = [keyOfIdentity(left), keyOfIdentity(right)]
  if (one === other) return 0
  return one < other ? -1 : 1
}

import type { Severity } from './finding.ts'
import type { Report } from './report.ts'

/** What a run may be told to fail on, from the least to the most strict; each includes those before it. */
const failOnLevels = ['error', 'warning', 'new'] as const

/** The least finding that makes a run fail; `new` is any, also a value that only an open list does not name yet. */
export type FailOn = (typeof failOnLevels)[number]

/** Tells whether a finding of some severity makes a run fail. */
export function failsOn(severity: Severity, failOn: FailOn): boolean {
  return failOnLevels.indexOf(severity === 'info' ? 'new' : severity) <= failOnLevels.indexOf(failOn)
}

/** Tells whether a run has checked nothing; a shard that none of the exchanges fell to has not. */
export function isUnchecked({ summary, shard }: Report): boolean {
  return summary.checked === 0 && !(summary.exchanges === 0 && (shard?.others ?? 0) > 0)
}

/**
 * The exit code of a check: 2 when something could not be read, 1 when a finding counts, an exchange matched no operation or nothing was
 * checked at all, else 0. What a baseline accepts does not count, nor do its entries that are no longer seen.
 */
export function exitCodeOf(report: Report, failOn: FailOn = 'error'): 0 | 1 | 2 {
  const { summary, findings, unreadable = [] } = report
  if (unreadable.length > 0) return 2
  if (isUnchecked(report) || summary.unmatched > 0) return 1
  return findings.some(({ severity }) => failsOn(severity, failOn)) ? 1 : 0
}

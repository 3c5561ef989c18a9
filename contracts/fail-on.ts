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

/**
 * The exit code of a check: 2 when something could not be read, 1 when a finding counts, an exchange matched no operation or nothing was
 * checked at all, else 0. What a baseline accepts does not count, nor do its entries that are no longer seen.
 */
export function exitCodeOf({ summary, findings, unreadable = [] }: Report, failOn: FailOn = 'error'): 0 | 1 | 2 {
  if (unreadable.length > 0) return 2
  if (summary.checked === 0 || summary.unmatched > 0) return 1
  return findings.some(({ severity }) => failsOn(severity, failOn)) ? 1 : 0
}

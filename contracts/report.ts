import type { Finding, Severity } from './finding.ts'

/** An exchange that was not judged, and why. */
export interface Unmatched {
  source: Finding['source']
  reason: string
}

/** The result of a run over any number of exchanges. */
export interface Report {
  summary: { exchanges: number; checked: number; unmatched: number } & Record<Severity, number>
  findings: Finding[]
  unmatched: Unmatched[]
}

/** Sums up what was found; the order of the findings is that of the exchanges. */
export function createReport(exchanges: number, findings: Finding[], unmatched: Unmatched[]): Report {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return {
    summary: {
      exchanges,
      checked: exchanges - unmatched.length,
      unmatched: unmatched.length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    },
    findings,
    unmatched,
  }
}

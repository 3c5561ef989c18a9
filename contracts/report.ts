import type { BaselineEntry } from './baseline.ts'
import type { ExchangeSource } from './exchange.ts'
import type { Finding, Severity } from './finding.ts'

/** Where a finding was seen. */
export interface Place {
  source: ExchangeSource
  /** JSON pointer into the response body. */
  instancePath: string
}

/** A finding together with the equal ones: they differ only in their source and in the positions in lists. */
export interface ReportedFinding extends Finding {
  /** How many there were. */
  count: number
  /** The first of them, at most {@link maxPlaces}, this one included. */
  places: Place[]
}

/** An exchange that was not judged, and why. */
export interface Unmatched {
  source: ExchangeSource
  reason: string
  /** How many there were with this reason, and where the first of them; one when left out. */
  count?: number
  sources?: ExchangeSource[]
}

/** How many answers with one status an operation gave; all of them were judged. */
export interface AnsweredOperation {
  provider: string
  operationId: string
  status: number
  count: number
}

/** The result of a run over any number of exchanges. */
export interface Report {
  summary: { exchanges: number; checked: number; unmatched: number; unreadable?: number } & Record<Severity, number>
  findings: ReportedFinding[]
  unmatched: Unmatched[]
  /** What could not be read, when the run went on without it. */
  unreadable?: Unmatched[]
  /** What could not be read as it was recorded although the exchange was judged. */
  notes?: Unmatched[]
  /** What was judged: one for each operation and status. */
  answers?: AnsweredOperation[]
  /** What a baseline took out of `findings` and `summary`, and its entries that are not seen any more; absent without one. */
  baseline?: { accepted: ReportedFinding[]; unseen: BaselineEntry[] }
}

/** How many places of equal findings a report names. */
export const maxPlaces = 5

/** Sums up what was found; the order of the findings is that of the exchanges, equal ones stand together at the first. */
export function createReport(exchanges: number, findings: readonly Finding[], unmatched: Unmatched[]): Report {
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
    findings: groupFindings(findings),
    unmatched,
  }
}

function groupFindings(findings: readonly Finding[]): ReportedFinding[] {
  const groups = new Map<string, ReportedFinding>()
  for (const finding of findings) {
    const { source, instancePath } = finding
    const key = keyOf(finding)
    const group = groups.get(key)
    if (!group) {
      groups.set(key, { ...finding, count: 1, places: [{ source, instancePath }] })
      continue
    }
    group.count += 1
    if (group.places.length < maxPlaces) group.places.push({ source, instancePath })
  }
  return [...groups.values()]
}

/** What equal findings have in common: everything but the source and positions in lists. */
export function keyOf({ source: _source, instancePath, ...rest }: Finding): string {
  return JSON.stringify([instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*'), rest])
}

import type { BaselineEntry } from './baseline.ts'
import type { CoverageState } from './coverage/coverage.ts'
import type { Deviation } from './deviation.ts'
import type { ExchangeSource, Unreadable } from './exchange.ts'
import type { Finding, Severity } from './finding.ts'
import { identityOf, keyOfIdentity } from './identity.ts'
import type { Shard } from './shards.ts'

/** Where a finding was seen. */
export interface Place {
  source: ExchangeSource
  /** JSON pointer into the response body. */
  instancePath: string
  /** What was there, if that is not told as in the finding that the place belongs to. */
  received?: string
}

/** A finding together with those of the same kind: they differ only in their source, positions in lists and values. */
export interface ReportedFinding extends Finding {
  /** How many there were. */
  count: number
  /** The first of them, at most {@link maxPlaces}, this one included. */
  places: Place[]
}

/** Something said of an exchange, such as why it was not judged. */
export interface Remark {
  source: ExchangeSource
  reason: string
}

/** How many answers with one status an operation gave; all of them were judged. */
export interface AnsweredOperation {
  provider: string
  operationId: string
  status: number
  count: number
}

/** A remark together with the equal ones: they differ only in their source. */
export interface ReportedRemark extends Remark {
  /** How many there were. */
  count: number
  /** Where the first of them were made, at most {@link maxPlaces}, this one included. */
  sources: ExchangeSource[]
}

/** An exchange that was not judged, and why. */
export type Unmatched = Remark

/** The part of a run that a report is of, and how many exchanges that were read it left to the other parts. */
export interface ReportedShard extends Shard {
  others: number
}

/** The result of a run over any number of exchanges. */
export interface Report {
  /** `unreadable` counts files and single exchanges; those are none of the `exchanges`. */
  summary: Record<'exchanges' | 'checked' | 'unmatched' | 'skipped' | 'unreadable' | Severity, number>
  /** The files that were asked for, in order; those of a directory one by one. */
  files: string[]
  findings: ReportedFinding[]
  unmatched: ReportedRemark[]
  /** What could not be read, at most {@link maxUnreadable}; empty when the run ends at the first. */
  unreadable: Unreadable[]
  /** What could not be read as it was recorded although the exchange was judged, and why others were skipped. */
  notes: ReportedRemark[]
  /** Absent where the report is of the whole run. */
  shard?: ReportedShard
  /** What was judged: one for each operation and status; absent when that is not known. */
  answers?: AnsweredOperation[]
  /** What the judged answers exercised of the descriptions, for `coverageOf`; absent unless it was counted. */
  coverage?: CoverageState[]
  /** What a baseline took out of `findings` and `summary`, and its entries that are not seen any more; absent without one. */
  baseline?: { accepted: ReportedFinding[]; unseen: BaselineEntry[] }
}

/** How many places of equal findings a report names. */
export const maxPlaces = 5

/** How many unreadable files and exchanges a report names. */
export const maxUnreadable = 100

/** Sums up what was found; the order of the findings is that of the exchanges, equal ones stand together at the first. */
export function createReport(exchanges: number, findings: readonly Finding[], unmatched: readonly Unmatched[]): Report {
  const tally = createTally()
  for (const finding of findings) tally.addFinding(finding)
  for (const remark of unmatched) tally.addUnmatched(remark)
  const files = [...findings, ...unmatched].map(({ source }) => source.file)
  return tally.report([...new Set(files)], exchanges)
}

/** Sums up a run as it goes: what is equal is counted, not kept. */
export interface Tally {
  /** Counts a finding; one that a deviation explains is only noted. */
  addFinding(finding: Finding): void
  addUnmatched(remark: Unmatched): void
  /** Counts an exchange that nobody is to judge, and notes why. */
  addSkipped(remark: Remark): void
  /** Counts an answer that was judged. */
  addAnswer(provider: string, operationId: string, status: number): void
  addUnreadable(unreadable: Unreadable): void
  addNote(remark: Remark): void
  /** The report so far, over the given files and number of exchanges. */
  report(files: string[], exchanges: number): Report
}

/** Starts with nothing. */
export function createTally(): Tally {
  const counts = { unmatched: 0, skipped: 0, unreadable: 0, error: 0, warning: 0, info: 0 }
  const findings = new Map<string, ReportedFinding>()
  const unmatched = new Map<string, ReportedRemark>()
  const notes = new Map<string, ReportedRemark>()
  const unreadable: Unreadable[] = []
  const answers = new Map<string, AnsweredOperation>()
  return {
    addFinding(finding) {
      if (finding.deviation) {
        addRemark(notes, { source: finding.source, reason: knownReason(finding, finding.deviation) })
        return
      }
      counts[finding.severity] += 1
      const { source, instancePath } = finding
      const key = keyOf(finding)
      const group = findings.get(key)
      if (!group) findings.set(key, { ...finding, count: 1, places: [{ source, instancePath }] })
      else {
        group.count += 1
        if (group.places.length < maxPlaces)
          group.places.push({ source, instancePath, ...otherThan(group.received, finding.received) })
      }
    },
    addAnswer(provider, operationId, status) {
      const key = `${provider} ${operationId} ${status}`
      const known = answers.get(key)
      if (known) known.count += 1
      else answers.set(key, { provider, operationId, status, count: 1 })
    },
    addUnmatched(remark) {
      counts.unmatched += 1
      addRemark(unmatched, remark)
    },
    addSkipped(remark) {
      counts.skipped += 1
      addRemark(notes, remark)
    },
    addUnreadable(one) {
      counts.unreadable += 1
      if (unreadable.length < maxUnreadable) unreadable.push(one)
    },
    addNote: (remark) => addRemark(notes, remark),
    report: (files, exchanges) => ({
      summary: { exchanges, checked: exchanges - counts.unmatched - counts.skipped, ...counts },
      files,
      findings: [...findings.values()],
      unmatched: [...unmatched.values()],
      unreadable,
      notes: [...notes.values()],
      ...(answers.size === 0 ? {} : { answers: sortAnswers([...answers.values()]) }),
    }),
  }
}

/** Puts answers in the order of provider, operation and status: the same however the work was split. */
export function sortAnswers(answers: readonly AnsweredOperation[]): AnsweredOperation[] {
  const key = ({ provider, operationId, status }: AnsweredOperation): string => `${provider} ${operationId} ${status}`
  return [...answers].sort((left, right) => (key(left) < key(right) ? -1 : 1))
}

function addRemark(groups: Map<string, ReportedRemark>, { source, reason }: Remark): void {
  const group = groups.get(reason)
  if (!group) groups.set(reason, { source, reason, count: 1, sources: [source] })
  else {
    group.count += 1
    if (group.sources.length < maxPlaces) group.sources.push(source)
  }
}

/** Tells a known difference in one sentence, which is the same for equal ones. */
function knownReason(finding: Finding, { facts, reason, since }: Deviation): string {
  const { provider, operationId, status, received, documented } = finding
  const cited = facts.length > 0 ? ` (${facts.join(', ')})` : ''
  return `A known difference of ${provider} ${operationId} ${status} at ${placeAlike(finding)}, ${received} where ${documented} is documented, noted ${since}${cited}: ${reason}`
}

/** A pointer without the positions in lists, in which equal findings differ. */
function placeAlike({ instancePath }: Pick<Finding, 'instancePath'>): string {
  return instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*')
}

/** What findings of a group have in common: all but their source, positions in lists, and the values in their words. */
export function keyOf(finding: Omit<Finding, 'source'>): string {
  const { severity, facts, spec, advice } = finding
  return JSON.stringify([keyOfIdentity(identityOf(finding)), severity, facts, spec, advice])
}

/** What a place has to tell besides where it is: what was received, where that is another value than the group's first. */
export function otherThan(first: string, received: string): Pick<Place, 'received'> {
  return received === first ? {} : { received }
}

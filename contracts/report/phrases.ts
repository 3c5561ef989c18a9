import type { BaselineEntry } from '../baseline.ts'
import type { ExchangeSource } from '../exchange.ts'
import { type FailOn, failsOn } from '../fail-on.ts'
import type { Report, ReportedFinding } from '../report.ts'

/** Something said of exchanges, such as why they were not judged; equal ones may stand together. */
export interface Remarked {
  source: ExchangeSource
  reason: string
  count?: number
  sources?: readonly ExchangeSource[]
}

/** Names a number of things: `1 error`, `2 errors`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** Names where an exchange was read. */
export function placeOf({ file, entry }: ExchangeSource): string {
  const name = file === '-' ? 'standard input' : file
  return entry === null ? name : `${name}, exchange ${entry}`
}

/** Names where findings of one kind were seen: each exchange once, and the value where it is another than the first. */
export function placesOf({ count, places }: ReportedFinding): string {
  const named = places.map(({ source, instancePath, received }, index) => {
    const before = places[index - 1]?.source
    const isSame = before?.file === source.file && before.entry === source.entry
    const place = `${isSame ? '' : `${placeOf(source)} `}${instancePath || '(the whole answer)'}`
    return received === undefined ? place : `${place} (${received})`
  })
  return `${count} times, at ${named.join(', ')}${count > places.length ? ', …' : ''}`
}

/** Names where exchanges with one remark were read. */
export function sourcesOf({ source, count = 1, sources = [source] }: Remarked): string {
  if (count === 1) return placeOf(source)
  return `${count} times, at ${sources.map(placeOf).join(', ')}${count > sources.length ? ', …' : ''}`
}

/** Names the place in an answer that a finding is about. */
export function pointerOf({ instancePath }: Pick<ReportedFinding, 'instancePath'>): string {
  return instancePath || '(the whole answer)'
}

/** Names an entry of a baseline. */
export function entryOf({ provider, operation, status, at, check }: BaselineEntry): string {
  return `${check} ${provider} ${operation} ${status} ${at || '(the whole answer)'}`
}

/** The entries of a baseline to remove; none in a part of a run, since the other parts may see them. */
export function unseenOf({ shard, baseline }: Report): readonly BaselineEntry[] {
  return shard ? [] : (baseline?.unseen ?? [])
}

/** Counts findings by severity: `1 error, 0 warnings, 2 new values`. */
export function countsOf({ summary }: Report): string {
  const { error, warning, info } = summary
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'new value')}`
}

/** The last line of a report: what was done, and what to do next. */
export function closingOf(report: Report, failOn: FailOn = 'error'): string {
  const { exchanges, checked, skipped } = report.summary
  const accepted = report.baseline?.accepted.reduce((sum, { count }) => sum + count, 0) ?? 0
  const done = `${checked} of ${exchanges} exchanges checked${skipped > 0 ? `, ${skipped} skipped` : ''}: ${countsOf(report)}${accepted > 0 ? `; ${accepted} accepted by the baseline` : ''}.`
  return [done, ...nextSteps(report, failOn)].join(' ')
}

const nothingThere =
  'Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.'

function nextSteps(report: Report, failOn: FailOn): string[] {
  const { summary, findings, baseline, unreadable = [], shard } = report
  const unseen = unseenOf(report)
  const steps: string[] = []
  if (unreadable.length > 0)
    steps.push(
      `${Math.max(summary.unreadable ?? 0, unreadable.length)} could not be read: mend them, or leave them out.`,
    )
  if (summary.exchanges === 0 && shard && shard.others > 0)
    steps.push(`None of the ${counted(shard.others, 'exchange')} is of this shard.`)
  else if (summary.exchanges === 0) steps.push(unreadable.length > 0 ? 'Nothing was checked.' : nothingThere)
  else if (summary.checked === 0)
    steps.push('Nothing was checked: see the reasons; --provider and --server say whose the exchanges are.')
  else if (summary.unmatched > 0)
    steps.push(
      `${summary.unmatched} matched no operation: see the reasons, add or correct --provider or --server, or leave them out of the recording.`,
    )
  if (findings.some(({ severity }) => failsOn(severity, failOn)))
    steps.push(
      shard
        ? 'Do as each finding says.'
        : `Do as each finding says, or accept today's findings with ${baseline ? '' : '--baseline <file> '}--write-baseline.`,
    )
  if (unseen.length > 0)
    steps.push(
      `${counted(unseen.length, 'entry', 'entries')} of the baseline no longer seen: remove what is mended, or run --write-baseline.`,
    )
  return steps
}

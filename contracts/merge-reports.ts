import { sortEntries } from './baseline.ts'
import { mergeStates } from './coverage/run-coverage.ts'
import type { ExchangeSource } from './exchange.ts'
import { identityOf, keyOfIdentity } from './identity.ts'
import {
  type AnsweredOperation,
  keyOf,
  maxPlaces,
  maxUnreadable,
  otherThan,
  type Report,
  type ReportedFinding,
  type ReportedRemark,
  type ReportedShard,
  sortAnswers,
} from './report.ts'

/**
 * Puts the reports of the parts of a run together, such as its shards: the result is the report that one run over all of it gives. The order is
 * that of the files, then of the exchanges in each.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const files = [...new Set(reports.flatMap((report) => report.files))]
  const rank = new Map(files.map((file, index) => [file, index]))
  const compare = (left: ExchangeSource, right: ExchangeSource): number =>
    (rank.get(left.file) ?? files.length) - (rank.get(right.file) ?? files.length) ||
    (left.entry ?? Number.POSITIVE_INFINITY) - (right.entry ?? Number.POSITIVE_INFINITY) ||
    0
  const sum = (name: keyof Report['summary']): number =>
    reports.reduce((total, { summary }) => total + summary[name], 0)
  return {
    summary: {
      exchanges: sum('exchanges'),
      checked: sum('checked'),
      unmatched: sum('unmatched'),
      skipped: sum('skipped'),
      unreadable: sum('unreadable'),
      error: sum('error'),
      warning: sum('warning'),
      info: sum('info'),
    },
    files,
    findings: mergeFindings(
      reports.flatMap((report) => report.findings),
      compare,
    ),
    unmatched: mergeRemarks(
      reports.flatMap((report) => report.unmatched),
      compare,
    ),
    unreadable: reports
      .flatMap((report) => report.unreadable)
      .sort((left, right) => compare(left.source, right.source))
      .slice(0, maxUnreadable),
    notes: mergeRemarks(
      reports.flatMap((report) => report.notes),
      compare,
    ),
    // In the order of a single run, so that the JSON is the same to the byte.
    ...mergeAnswers(reports.flatMap(({ answers = [] }) => answers)),
    ...mergeShards(reports.map(({ shard }) => shard)),
    ...mergeCoverage(reports),
    ...mergeBaselines(
      reports.flatMap(({ baseline }) => (baseline ? [baseline] : [])),
      compare,
    ),
  }
}

type Compare = (left: ExchangeSource, right: ExchangeSource) => number

/**
 * Sorted before they are grouped, groups stand where their first finding does. All findings of an exchange are in one report and sorting is
 * stable, so that the order of the checks stays.
 */
function mergeFindings(findings: ReportedFinding[], compare: Compare): ReportedFinding[] {
  const sorted = findings.sort((left, right) => compare(left.source, right.source))
  return groupBy(sorted, ({ count: _count, places: _places, ...finding }) => keyOf(finding)).map((group) => ({
    ...group[0],
    count: group.reduce((total, { count }) => total + count, 0),
    places: group
      .flatMap(({ places, received: first }) =>
        places.map(({ received = first, ...place }) => ({ ...place, ...otherThan(group[0].received, received) })),
      )
      .sort((left, right) => compare(left.source, right.source))
      .slice(0, maxPlaces),
  }))
}

function mergeRemarks(remarks: ReportedRemark[], compare: Compare): ReportedRemark[] {
  const sorted = remarks.sort((left, right) => compare(left.source, right.source))
  return groupBy(sorted, ({ reason }) => reason).map((group) => ({
    ...group[0],
    count: group.reduce((total, { count }) => total + count, 0),
    sources: group
      .flatMap(({ sources }) => sources)
      .sort(compare)
      .slice(0, maxPlaces),
  }))
}

/** The threads of one shard give a report of it together; different shards one of the whole. */
function mergeShards([first, ...rest]: (ReportedShard | undefined)[]): Pick<Report, 'shard'> {
  if (!first || rest.some((other) => other?.index !== first.index || other.of !== first.of)) return {}
  return { shard: { ...first, others: rest.reduce((total, other) => total + (other?.others ?? 0), first.others) } }
}

function mergeCoverage(reports: readonly Report[]): Pick<Report, 'coverage'> {
  const counted = reports.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]))
  return counted.length === 0 ? {} : { coverage: mergeStates(counted.flat()) }
}

/** What one part does not see any more, another one may. */
function mergeBaselines(
  baselines: readonly NonNullable<Report['baseline']>[],
  compare: Compare,
): Pick<Report, 'baseline'> {
  if (baselines.length === 0) return {}
  const accepted = mergeFindings(
    baselines.flatMap((baseline) => baseline.accepted),
    compare,
  )
  const seen = new Set(accepted.map((finding) => keyOfIdentity(identityOf(finding))))
  const unseen = groupBy(
    baselines.flatMap((baseline) => baseline.unseen),
    keyOfIdentity,
  ).flatMap(([entry]) => (seen.has(keyOfIdentity(entry)) ? [] : [entry]))
  return { baseline: { accepted, unseen: sortEntries(unseen) } }
}

function mergeAnswers(answers: AnsweredOperation[]): Pick<Report, 'answers'> {
  const groups = groupBy(answers, ({ provider, operationId, status }) => `${provider} ${operationId} ${status}`)
  const summed = groups.map((group) => ({ ...group[0], count: group.reduce((total, { count }) => total + count, 0) }))
  return summed.length === 0 ? {} : { answers: sortAnswers(summed) }
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

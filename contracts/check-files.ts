import { statSync } from 'node:fs'
import type { Provider } from '../generated/index.ts'
import { checkInJobs } from './check-jobs.ts'
import { createRunJudge, type JudgeOptions } from './judge-run.ts'
import { createMatcher, matchExchange } from './match.ts'
import type { BareBody } from './readers/bare-body.ts'
import { listFiles } from './readers/list-files.ts'
import { readEntries, unreadableError } from './readers/read-file.ts'
import { createRepeats } from './readers/repeats.ts'
import { createTally, type Report } from './report.ts'

/** A part of a run: of all exchanges, counted from 0 over all files, those whose number leaves `index` when divided by `of`. */
export interface Shard {
  /** From 0. */
  index: number
  of: number
}

/** How to read and match the files of a run. */
export interface CheckOptions extends JudgeOptions {
  /** The provider whose operations every exchange belongs to; without it hosts and path prefixes decide. */
  provider?: Provider
  /** Says which answer each file is, for bodies without request and status. */
  bare?: BareBody
  /** Addresses that stand for those of a provider: `{ 'https://proxy.example': 'https://api.bird.com' }`. */
  servers?: Record<string, string>
  /** Lists what cannot be read in the report, and checks the rest, rather than end at the first. */
  keepGoing?: boolean
  /** Checks only this part; `mergeReports` puts the parts together. */
  shard?: Shard
  /** How many threads share the work; standard input, which is read only once, is always one thread's. */
  jobs?: number
  /** Told now and then how far the run is; `bytesTotal` is null when standard input is read. */
  onProgress?: (bytesRead: number, bytesTotal: number | null, exchanges: number) => void
}

/**
 * Checks every exchange of some files, or of the files below some directories, against the descriptions. Memory has a bound whatever their size.
 * @throws {UnreadableError} for the first file or exchange that cannot be read, unless `keepGoing` is set, and for wrong `servers`.
 * @throws {RangeError} for a shard or a number of jobs that is none.
 * @example const report = await checkFiles(['recordings/'], { keepGoing: true })
 */
export async function checkFiles(paths: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const { shard = { index: 0, of: 1 }, jobs = 1, onProgress } = options
  checkNumbers(shard, jobs)
  const matcher = await createMatcher(options.provider, options.servers)
  const { files, unreadable } = listFiles(paths)
  if (jobs > 1 && !files.includes('-')) return checkInJobs(paths, options, jobs)
  const judge = createRunJudge(options)
  const tally = createTally()
  const repeats = createRepeats()
  const bytesTotal = onProgress ? sizeOf(files) : null
  let exchanges = 0
  let bytesRead = 0
  let seen = -1
  const isNextOurs = (): boolean => {
    seen += 1
    return seen % shard.of === shard.index
  }
  const onRead = (bytes: number): void => {
    bytesRead += bytes
    onProgress?.(bytesRead, bytesTotal, exchanges)
  }
  for (const file of files) {
    const entries = unreadable.has(file)
      ? unreadableOnly(file)
      : readEntries(file, { bare: options.bare, onRead, repeats })
    for await (const exchange of entries) {
      // What another shard judges is read as well: an answer is judged against all before it.
      const isOurs = isNextOurs()
      if ('reason' in exchange) {
        if (!options.keepGoing) throw unreadableError(exchange)
        if (isOurs) tally.addUnreadable(exchange)
        continue
      }
      const { source } = exchange
      const match = matchExchange(matcher, exchange)
      if (isOurs) {
        exchanges += 1
        for (const reason of exchange.notes ?? []) tally.addNote({ source, reason })
        if ('reason' in match) tally.addUnmatched({ source, reason: match.reason })
        else tally.addAnswer(match.provider, match.operationId, exchange.response.status)
      }
      if ('reason' in match) continue
      for (const finding of await judge.judge(match.provider, match.operationId, exchange, isOurs))
        tally.addFinding(finding)
    }
    for (const reason of judge.endFile())
      if (shard.index === 0) tally.addNote({ source: { file, entry: null }, reason })
  }
  const report = tally.report(files, exchanges)
  return options.coverage ? { ...report, coverage: judge.coverage() } : report

  function unreadableOnly(file: string) {
    const one = unreadable.get(file)
    return one ? [one] : []
  }
}

function checkNumbers({ index, of }: Shard, jobs: number): void {
  const isShard = Number.isInteger(index) && Number.isInteger(of) && index >= 0 && index < of
  if (!isShard)
    throw new RangeError(`Failed to choose shard ${index} of ${of}. Count from 0 to one less than there are.`)
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new RangeError(`Failed to start ${jobs} jobs. Give a whole number from 1 up.`)
}

function sizeOf(files: readonly string[]): number | null {
  if (files.includes('-')) return null
  return files.reduce((total, file) => total + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
}

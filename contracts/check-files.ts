import { statSync } from 'node:fs'
import type { Provider } from '../generated/index.ts'
import { checkInJobs } from './check-jobs.ts'
import { checkListed } from './check-listed.ts'
import type { JudgeOptions } from './judge-run.ts'
import { createMatcher } from './match.ts'
import type { BareBody } from './readers/bare-body.ts'
import { listFiles } from './readers/list-files.ts'
import type { Report } from './report.ts'
import { partOf, type Shard } from './shards.ts'

/** How to read and match the files of a run. */
export interface CheckOptions extends JudgeOptions {
  /** The provider whose operations every exchange belongs to; without it hosts and path prefixes decide. */
  provider?: Provider
  /** Says which answer each file is, for bodies without request and status. */
  bare?: BareBody
  /** Addresses that stand for those of a provider: `{ 'https://proxy.example': 'https://api.bird.com' }`. */
  servers?: Record<string, string>
  /** Addresses that are of no provider, though their paths look like one's: `['https://app.example/api']`. */
  skip?: readonly string[]
  /** Lists what cannot be read in the report, and checks the rest, rather than end at the first. */
  keepGoing?: boolean
  /** Checks only this part; `mergeReports` puts the parts together. */
  shard?: Shard
  /** How many files are checked at a time, each by a thread of its own, which takes memory of its own. A single file is one thread's. */
  jobs?: number
  /** Told now and then how far the run is; `bytesTotal` is null when standard input is read. */
  onProgress?: (bytesRead: number, bytesTotal: number | null, exchanges: number) => void
}

/**
 * Checks every exchange of some files, or of the files below some directories, against the descriptions. Memory has a bound whatever their size.
 * @throws {UnreadableError} for the first file or exchange that cannot be read, unless `keepGoing` is set, and for wrong `servers` or `skip`.
 * @throws {RangeError} for a provider, a shard or a number of jobs that is none.
 * @example const report = await checkFiles(['recordings/'], { keepGoing: true })
 */
export async function checkFiles(paths: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const { shard = { index: 0, of: 1 }, jobs = 1, onProgress } = options
  checkNumbers(shard, jobs)
  const matcher = await createMatcher(options.provider, options.servers, options.skip)
  const listing = listFiles(paths)
  const { files } = listing
  const part = partOf(shard, files.length)
  const places = [...files.keys()].filter(part.hasFile)
  const size = (place: number): number => sizeOf(files[place] ?? '')
  const isCounted = onProgress && !files.includes('-')
  const bytesTotal = isCounted ? places.reduce((total, place) => total + size(place), 0) : null
  const shown = {
    ...options,
    onProgress: (read: number, _total: unknown, exchanges: number) => onProgress?.(read, bytesTotal, exchanges),
  }
  if (jobs === 1 || places.length < 2 || files.includes('-'))
    return checkListed(listing, matcher, shown, () => places.shift())
  // The largest first, so that no thread is left alone with one at the end.
  const largestFirst = places.map((place) => ({ place, bytes: size(place) })).sort((one, two) => two.bytes - one.bytes)
  return checkInJobs(
    listing,
    largestFirst.map(({ place }) => place),
    matcher,
    shown,
  )
}

function checkNumbers({ index, of }: Shard, jobs: number): void {
  const isShard = Number.isInteger(index) && Number.isInteger(of) && index >= 0 && index < of
  if (!isShard)
    throw new RangeError(`Failed to choose shard ${index} of ${of}. Count from 0 to one less than there are.`)
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new RangeError(`Failed to start ${jobs} jobs. Give a whole number from 1 up.`)
}

/** In bytes; 0 for what cannot be read, of which the run tells. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

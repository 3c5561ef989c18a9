import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { CheckOptions } from './check-files.ts'
import { checkListed } from './check-listed.ts'
import type { Matcher } from './match.ts'
import { mergeReports } from './merge-reports.ts'
import type { Listing } from './readers/list-files.ts'
import { unreadableError } from './readers/read-file.ts'
import type { Report } from './report.ts'

/** The files to check, which all threads take from. */
export interface Queue {
  /** The places of the files in the list of all. */
  places: readonly number[]
  /** How many were taken; from the start each thread has one. */
  taken: Int32Array
}

/** What a thread is told: all that can be sent to one, and the queue, which is shared. */
export interface Job {
  queue: Queue
  /** Which of the threads it is, from 0. */
  thread: number
  listing: Listing
  options: Omit<CheckOptions, 'onProgress' | 'jobs'>
}

/** What a thread tells: how far it is, and at the end its report. */
export type JobMessage = { progress: [bytesRead: number, exchanges: number] } | { report: Report }

/**
 * Checks several files at a time, of which this thread checks some and others the rest: a file is one thread's, since an exchange is judged
 * against all before it. The merged report is that of a single thread.
 * @throws {UnreadableError} for the first file or exchange that cannot be read, unless `keepGoing` is set.
 */
export async function checkInJobs(
  listing: Listing,
  places: readonly number[],
  matcher: Matcher,
  { onProgress, jobs = 1, ...rest }: CheckOptions,
): Promise<Report> {
  // All is read to the end, so that the first of the errors is the one that a single thread would meet.
  const options = { ...rest, keepGoing: true }
  const threads = Math.min(jobs, places.length)
  const queue = { places, taken: new Int32Array(new SharedArrayBuffer(4)).fill(threads) }
  const progress = Array.from({ length: threads }, (): [number, number] => [0, 0])
  const note = (thread: number, bytesRead: number, exchanges: number): void => {
    progress[thread] = [bytesRead, exchanges]
    const sum = (at: 0 | 1): number => progress.reduce((total, one) => total + one[at], 0)
    onProgress?.(sum(0), null, sum(1))
  }
  const workers = Array.from({ length: threads - 1 }, (_, index) =>
    startWorker({ queue, thread: index + 1, listing, options }),
  )
  try {
    const own = { ...options, onProgress: (bytes: number, _: unknown, exchanges: number) => note(0, bytes, exchanges) }
    const reports = await Promise.all([
      checkListed(listing, matcher, own, takeFrom(queue, 0)),
      ...workers.map((worker, index) => reportOf(worker, (...seen) => note(index + 1, ...seen))),
    ])
    const report = mergeReports(reports)
    const [first] = report.unreadable
    if (first && !rest.keepGoing) throw unreadableError(first)
    return report
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Gives the files of one thread, each when it is asked for: its own first, then what nobody has taken; undefined when all are taken. */
export function takeFrom({ places, taken }: Queue, thread: number): () => number | undefined {
  let own: number | undefined = thread
  return () => {
    const place = places[own ?? Atomics.add(taken, 0, 1)]
    own = undefined
    return place
  }
}

function reportOf(worker: Worker, onProgress: (bytesRead: number, exchanges: number) => void): Promise<Report> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A thread of the check ended with code ${code}.`)))
    worker.on('message', (message: JobMessage) => {
      if ('report' in message) resolve(message.report)
      else onProgress(...message.progress)
    })
  })
}

/** Starts a thread from what runs here: the built file, or the source, which only tsx can load. */
function startWorker(workerData: Job): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./check-worker.js', import.meta.url), { workerData })
  // Node 20 ignores `--import` for a thread, so that the thread registers tsx itself.
  const source = JSON.stringify(new URL('./check-worker.ts', import.meta.url).href)
  const tsxFolder = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const tsx = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsxFolder).href)
  const start = `import(${tsx}).then(({ register }) => { register(); return import(${source}) })`
  return new Worker(start, { eval: true, workerData })
}

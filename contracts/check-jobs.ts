import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { CheckOptions } from './check-files.ts'
import { mergeReports } from './merge-reports.ts'
import { unreadableError } from './readers/read-file.ts'
import type { Report } from './report.ts'

/** What a thread is told: all that can be sent to one. */
export interface Job {
  paths: readonly string[]
  options: Omit<CheckOptions, 'onProgress' | 'jobs'>
}

/** What a thread tells: how far it is, and at the end its report. */
export type JobMessage =
  | { progress: [bytesRead: number, bytesTotal: number | null, exchanges: number] }
  | { report: Report }

/**
 * Checks in several threads. Each walks over all bytes, which is a fraction of the work, and reads and judges only its share of the exchanges:
 * nothing large is sent between threads, and the merged report is that of a single run.
 * @throws {UnreadableError} for the first file or exchange that cannot be read, unless `keepGoing` is set.
 */
export async function checkInJobs(paths: readonly string[], options: CheckOptions, jobs: number): Promise<Report> {
  const { shard = { index: 0, of: 1 }, onProgress, jobs: _jobs, ...rest } = options
  const progress = Array.from({ length: jobs }, (): [number, number | null, number] => [0, null, 0])
  const workers = progress.map((_, index) =>
    startWorker({
      paths,
      // All is read to the end, so that the first of the errors is the one that a single run would meet.
      options: { ...rest, keepGoing: true, shard: { index: shard.index + shard.of * index, of: shard.of * jobs } },
    }),
  )
  try {
    const reports = await Promise.all(
      workers.map(
        (worker, index) =>
          new Promise<Report>((resolve, reject) => {
            worker.once('error', reject)
            worker.once('exit', (code) => reject(new Error(`A thread of the check ended with code ${code}.`)))
            worker.on('message', (message: JobMessage) => {
              if ('report' in message) return resolve(message.report)
              progress[index] = message.progress
              const sum = (at: 0 | 2): number => progress.reduce((total, one) => total + one[at], 0)
              onProgress?.(Math.floor(sum(0) / jobs), message.progress[1], sum(2))
            })
          }),
      ),
    )
    const report = mergeReports(reports)
    const [first] = report.unreadable
    if (first && !options.keepGoing) throw unreadableError(first)
    return report
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
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

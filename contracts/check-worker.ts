import { parentPort, workerData } from 'node:worker_threads'
import { type Job, type JobMessage, takeFrom } from './check-jobs.ts'
import { checkListed } from './check-listed.ts'
import { createMatcher } from './match.ts'

// A thread that checks some of the files of a run; check-jobs.ts starts it with a job and gets the report back.

// Only check-jobs.ts starts this file.
const { queue, thread, listing, options } = workerData as Job
const tell = (message: JobMessage): void => parentPort?.postMessage(message)
const matcher = await createMatcher(options.provider, options.servers, options.skip)
const onProgress = (bytesRead: number, _bytesTotal: number | null, exchanges: number): void =>
  tell({ progress: [bytesRead, exchanges] })
const report = await checkListed(listing, matcher, { ...options, onProgress }, takeFrom(queue, thread))
tell({ report })

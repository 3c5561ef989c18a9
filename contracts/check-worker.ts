import { parentPort, workerData } from 'node:worker_threads'
import { checkFiles } from './check-files.ts'
import type { Job, JobMessage } from './check-jobs.ts'

// The thread that checks one share of a run; check-jobs.ts starts it with a job and gets the report back.

// Only check-jobs.ts starts this file.
const { paths, options } = workerData as Job
const tell = (message: JobMessage): void => parentPort?.postMessage(message)
const report = await checkFiles(paths, { ...options, onProgress: (...progress) => tell({ progress }) })
tell({ report })

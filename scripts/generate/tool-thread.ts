import { parentPort } from 'node:worker_threads'
import { GenerateError } from './errors.ts'
import type { Subject } from './subject.ts'
import { toolFiles } from './tool-files.ts'
import type { Files } from './write.ts'

// The thread that `second-thread.ts` starts: it takes the providers' subjects, answers with their files once, and ends.

/** What the thread answers: the files, or why it refuses a description; any other error ends the thread. */
export type Answer = { files: Files } | { refusal: string }

parentPort?.once('message', async (subjects: Subject[]) => parentPort?.postMessage(await answer(subjects)))

async function answer(subjects: Subject[]): Promise<Answer> {
  const files: Files = new Map()
  try {
    for (const subject of subjects) for (const [path, content] of await toolFiles(subject)) files.set(path, content)
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    // A class does not survive the way to another thread.
    return { refusal: error.message }
  }
  return { files }
}

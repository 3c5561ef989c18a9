import { parentPort } from 'node:worker_threads'
import { filesOfEach } from './all-files.ts'
import { GenerateError } from './errors.ts'
import { otherFiles } from './other-files.ts'
import type { Subject } from './subject.ts'
import type { Files } from './write.ts'

// The thread that `start-tool-thread.ts` starts: it takes the providers' subjects, answers with their files once, and ends.

/** What the thread answers: the files, or why it refuses a description; any other error ends the thread. */
export type Answer = { files: Files } | { refusal: string }

parentPort?.once('message', async (subjects: Subject[]) => parentPort?.postMessage(await answer(subjects)))

async function answer(subjects: Subject[]): Promise<Answer> {
  try {
    return { files: await filesOfEach(subjects, otherFiles) }
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    // A class does not survive the way to another thread.
    return { refusal: error.message }
  }
}

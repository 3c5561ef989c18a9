import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { GenerateError } from './errors.ts'
import type { Subject } from './subject.ts'
import type { Answer } from './tool-thread.ts'
import type { Files } from './write.ts'

/** A thread that writes the files of `tool-files.ts` while another writes the rest. */
export interface ToolThread {
  /** Writes them for all providers, once; throws {@link GenerateError} for a description that cannot be used. */
  write(subjects: readonly Subject[]): Promise<Files>
  end(): Promise<unknown>
}

const tsx = createRequire(import.meta.url).resolve('tsx/cjs')
const entry = fileURLToPath(new URL('tool-thread.ts', import.meta.url))

/** Starts the thread, which loads its tools at once: that takes as long as reading the descriptions. */
export function startToolThread(): ToolThread {
  // Node 20 begins no thread with TypeScript, whatever `--import` says.
  const program = `require(${JSON.stringify(tsx)}); require(${JSON.stringify(entry)})`
  const worker = new Worker(program, { eval: true, execArgv: [] })
  return {
    async write(subjects) {
      worker.postMessage(subjects)
      const [answer]: Answer[] = await once(worker, 'message')
      if (!answer || 'refusal' in answer) throw new GenerateError(answer?.refusal)
      return answer.files
    },
    end: () => worker.terminate(),
  }
}

import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { GenerateError } from './errors.ts'
import type { Subject } from './subject.ts'
import type { Answer } from './tool-thread.ts'
import type { Files } from './write.ts'

/** A thread that writes the files of `other-files.ts` while another writes the rest. */
export interface ToolThread {
  /** Writes them for all providers, once; throws {@link GenerateError} for a description that cannot be used. */
  write(subjects: readonly Subject[]): Promise<Files>
  end(): Promise<unknown>
}

const require = createRequire(import.meta.url)

/** What the thread loads, in this order: tsx looks through all that is loaded after it, and the tools are large. */
const program = [
  'openapi-typescript/dist/transform/index.cjs',
  '@stoplight/prism-http/dist/utils/operations',
  '@stoplight/prism-http/dist/utils/filterRequiredProperties',
  '@stoplight/json-schema-merge-allof',
  '@stoplight/json-schema-sampler',
  'ajv/dist/2020',
  'ajv/dist/standalone',
  'esbuild',
  'tsx/cjs',
  fileURLToPath(new URL('tool-thread.ts', import.meta.url)),
].map((name) => `require(${JSON.stringify(require.resolve(name))})`)

/** Starts the thread, which loads its tools at once: that takes as long as reading the descriptions. */
export function startToolThread(): ToolThread {
  // Node 20 begins no thread with TypeScript, whatever `--import` says.
  const worker = new Worker(program.join('\n'), { eval: true, execArgv: [] })
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

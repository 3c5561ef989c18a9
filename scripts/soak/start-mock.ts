import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A mock in a process of its own. */
export interface MockProcess {
  child: ChildProcess
  url: string
  /** The memory that it has, in kilobytes. */
  memory(): number
}

/** Starts the command line's mock, with more options, and waits until it is ready. */
export async function startMockProcess(options: readonly string[]): Promise<MockProcess> {
  const argv = ['--import', 'tsx', 'scripts/cli.ts', 'mock', '--port', '0', ...options]
  const child = spawn(process.execPath, argv, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      const ready = /Ready\. (\S+)\//.exec(out)?.[1]
      if (ready !== undefined) resolve(ready)
    })
    child.once('exit', (code) => reject(new Error(`The mock ended with code ${code} before it was ready.`)))
  })
  return {
    child,
    url,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]),
  }
}

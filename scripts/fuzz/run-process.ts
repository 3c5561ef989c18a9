import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Captured } from './run-captured.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the command line in a process of its own; `kill` sends it a signal after so many milliseconds. */
export async function runProcess(
  argv: readonly string[],
  kill?: { signal: 'SIGKILL' | 'SIGTERM'; after: number },
): Promise<Captured> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', ...argv], { cwd: root })
  let out = ''
  let error = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    error += chunk
  })
  const timer = kill && setTimeout(() => child.kill(kill.signal), kill.after)
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  return { code, out, error }
}

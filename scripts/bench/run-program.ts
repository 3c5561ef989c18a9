import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Measures } from './pairs.ts'

/** How a program is run. */
export interface ProgramOptions {
  /** The exit codes that mean that the work was done; 0 alone when left out. */
  exitCodes?: readonly number[]
  env?: NodeJS.ProcessEnv
  /** Where it runs; here when left out. */
  cwd?: string
}

/**
 * Written into the program's process, which tells its own CPU time and peak memory as it ends: only Linux's high-water mark (`VmHWM`) begins
 * anew with each program, while `maxRSS` is inherited from the process that started it.
 */
const teller = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  let kilobytes = process.resourceUsage().maxRSS
  try { kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) } catch {}
  writeSync(3, JSON.stringify({ 'CPU ms': (user + system) / 1000, 'peak MB': kilobytes / 1024, ...globalThis.measured }))
})`)}`

/**
 * Runs a program of Node's from start to end and gives its wall time, its CPU time and its peak memory, and what it measures itself and puts in
 * `globalThis.measured`; what it prints is thrown away.
 * @throws {Error} when it ends otherwise than it should.
 */
export async function runProgram(
  parameters: readonly string[],
  { exitCodes = [0], env = process.env, cwd = process.cwd() }: ProgramOptions = {},
): Promise<Measures> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', teller, ...parameters], {
    env,
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let told = ''
  child.stdio[2]?.on('data', (chunk) => {
    said += chunk
  })
  child.stdio[3]?.on('data', (chunk) => {
    told += chunk
  })
  const [code] = await once(child, 'close')
  const wall = performance.now() - start
  if (!exitCodes.includes(code))
    throw new Error(`Failed to measure "${parameters.join(' ')}": it ended with code ${code}. It said: ${said}`)
  return { 'wall ms': wall, ...JSON.parse(told) }
}

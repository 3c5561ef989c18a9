import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Captured } from './run-captured.ts'

/** What an output file held before a run. */
export const oldText = '"what was there before"'

/** Says what is wrong with how a run over a file ended; undefined when nothing is. `reports` are the JSON files it was to write. */
export function judgeRun(
  { code, out, error }: Captured,
  folder: string,
  reports: readonly string[],
): string | undefined {
  if (code !== 0 && code !== 1 && code !== 2) return `the exit code is ${code}: ${error.slice(0, 300)}`
  if (/Failed unexpectedly|\n\s+at \S+/.test(error + out)) return `it crashed: ${error.slice(0, 600)}`
  const lines = error.trimEnd().split('\n')
  if (code === 2 && out === '' && (lines.length !== 1 || !/^Failed to .+\.$/.test(error.trimEnd())))
    return `exit code 2 without one clear sentence: ${error.slice(0, 600)}`
  if (code === 1 && out === '') return 'exit code 1 without a word'
  return judgeReports(folder, reports, code === 0 || code === 1)
}

/** Says which report is not whole, or was left behind; `isWritten` says that the old ones are to be gone. */
export function judgeReports(folder: string, reports: readonly string[], isWritten: boolean): string | undefined {
  const left = readdirSync(folder).find((name) => name.endsWith('.tmp'))
  if (left !== undefined) return `${left} was left behind`
  for (const name of reports) {
    const path = join(folder, name)
    if (!existsSync(path)) return `${name} is gone`
    const text = readFileSync(path, 'utf8')
    if (isWritten && text === oldText) return `${name} was not written`
    if (!isJson(text)) return `${name} is half a file: ${text.slice(-100)}`
  }
  return undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

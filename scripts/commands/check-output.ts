import type { FailOn } from '../../contracts/fail-on.ts'
import { formats } from '../../contracts/report/formats.ts'
import type { Report } from '../../contracts/report.ts'
import type { Output } from './parse-outputs.ts'
import { writeWhole } from './write-whole.ts'

/** How a report is written. */
export interface OutputOptions {
  /** What the run fails on. */
  failOn: FailOn
  /** Whether standard output is a terminal that wants colours. */
  colour: boolean
}

/**
 * Writes a report to every place it goes to: the files first, whole or not at all, then standard output by `print`.
 * @throws {UsageError} when a file cannot be written; nothing is printed then.
 */
export function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  { failOn, colour }: OutputOptions,
  print: (text: string) => void,
): void {
  const written = outputs.map(({ format, file }) => ({
    file,
    text: formats[format](report, { failOn, colour: colour && file === null }),
  }))
  writeWhole(written.flatMap(({ file, text }) => (file === null ? [] : [{ file, text }])))
  for (const { file, text } of written) if (file === null) print(text)
}

/**
 * Tells whether to print colours: `NO_COLOR` (not empty) forbids them, else a terminal wants them.
 * @see https://no-color.org
 */
export function wantsColour(isTerminal: boolean, environment: Record<string, string | undefined>): boolean {
  const forbidden = environment['NO_COLOR']
  return isTerminal && (forbidden === undefined || forbidden === '') && environment['TERM'] !== 'dumb'
}

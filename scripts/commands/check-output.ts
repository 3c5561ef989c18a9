import type { FailOn } from '../../contracts/fail-on.ts'
import { formats } from '../../contracts/report/formats.ts'
import type { Report } from '../../contracts/report.ts'
import type { CoverageTold } from './check-coverage.ts'
import type { Output } from './parse-outputs.ts'
import { writeWhole } from './write-whole.ts'

/** How a report is written. */
export interface OutputOptions {
  /** What the run fails on. */
  failOn: FailOn
  /** Whether standard output is a terminal that wants colours. */
  colour: boolean
  /** What is told of coverage: its file is written with the others, its text after the report. */
  coverage: CoverageTold
}

/** The standard streams that a command writes to. */
export interface Streams {
  stdout: { write(text: string): unknown }
  stderr: { write(text: string): unknown }
}

/**
 * Writes a report to every place it goes to: the files first, whole or not at all, then standard output. What is told of coverage follows
 * there if the report is text, and else goes to standard error.
 * @throws {UsageError} when a file cannot be written; nothing is printed then.
 */
export function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  { failOn, colour, coverage }: OutputOptions,
  { stdout, stderr }: Streams,
): void {
  const written = outputs.map(({ format, file }) => ({
    file,
    text: formats[format](report, { failOn, colour: colour && file === null }),
  }))
  writeWhole([...written.flatMap(({ file, text }) => (file === null ? [] : [{ file, text }])), ...coverage.files])
  for (const { file, text } of written) if (file === null) stdout.write(text)
  const printsText = outputs.some(({ file, format }) => file === null && format === 'text')
  if (coverage.text !== '') (printsText ? stdout : stderr).write(coverage.text)
}

/**
 * Tells whether to print colours: `NO_COLOR` (not empty) forbids them, else a terminal wants them.
 * @see https://no-color.org
 */
export function wantsColour(isTerminal: boolean, environment: Record<string, string | undefined>): boolean {
  const forbidden = environment['NO_COLOR']
  return isTerminal && (forbidden === undefined || forbidden === '') && environment['TERM'] !== 'dumb'
}

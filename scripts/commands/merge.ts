import { readFileSync } from 'node:fs'
import { UnreadableError } from '../../contracts/exchange.ts'
import { exitCodeOf, type FailOn } from '../../contracts/fail-on.ts'
import { mergeReports } from '../../contracts/merge-reports.ts'
import { Fault } from '../../contracts/readers/fault.ts'
import { toFault } from '../../contracts/readers/source.ts'
import type { Report } from '../../contracts/report.ts'
import { type CoverageOptions, tellCoverage, wantsCoverage } from './check-coverage.ts'
import { wantsColour, writeOutputs } from './check-output.ts'
import { checkParts } from './check-parts.ts'
import { checkPaths } from './check-paths.ts'
import { parseOutputs } from './parse-outputs.ts'

/** What the `merge` command was asked for. */
export interface MergeCommand extends CoverageOptions {
  format?: readonly string[]
  output?: readonly string[]
  failOn: FailOn
}

/**
 * Puts the JSON reports of shards together, writes the whole as `check` would have, and gives its exit code.
 * @throws {UnreadableError} when a file is no report, a part is missing, or coverage is asked of one that did not count it.
 */
export async function merge(files: readonly string[], command: MergeCommand): Promise<number> {
  const { format = [], output = [], failOn, coverageOutput } = command
  const outputs = parseOutputs(format, output)
  checkPaths({ inputs: files, outputs, coverageOutput })
  const reports = files.map(readReport)
  checkParts(files, reports)
  const uncounted = reports.findIndex(({ coverage }) => coverage === undefined)
  if (wantsCoverage(command) && uncounted !== -1)
    throw new UnreadableError(
      `Failed to merge: ${files[uncounted]} counts no coverage. Write it with check --coverage.`,
    )
  const report = mergeReports(reports)
  const colour = wantsColour(process.stdout.isTTY === true, process.env)
  const coverage = await tellCoverage(report.coverage ?? [], command)
  writeOutputs(report, outputs, { failOn, colour, coverage }, process)
  return Math.max(coverage.exitCode, exitCodeOf(report, failOn))
}

function readReport(file: string): Report {
  const value = parse(file, readText(file))
  if (isReport(value)) return value
  throw new UnreadableError(`Failed to read ${file}: it is no report. Write it with check --shard … --output ${file}.`)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const fault = toFault(cause)
    throw fault instanceof Fault ? new UnreadableError(`Failed to read ${file}: ${fault.message}`, { cause }) : fault
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableError(`Failed to read ${file}: it is no JSON file. Write it with check --shard … --output.`, {
      cause,
    })
  }
}

/** Tells a report of this release from any other JSON. */
function isReport(value: unknown): value is Report {
  const lists = ['files', 'findings', 'unmatched', 'unreadable', 'notes']
  return (
    typeof value === 'object' &&
    value !== null &&
    'summary' in value &&
    typeof value.summary === 'object' &&
    value.summary !== null &&
    // Reports of earlier releases do not count them, and their sum would be no number.
    'skipped' in value.summary &&
    lists.every((name) => Array.isArray(Reflect.get(value, name)))
  )
}

import type { CoverageState } from '../../contracts/coverage/coverage.ts'
import { coveragePasses } from '../../contracts/coverage/report.ts'
import { coverageOf } from '../../contracts/coverage/run-coverage.ts'
import { formatCoverage } from '../../contracts/coverage/text.ts'
import { writeWhole } from './write-whole.ts'

/** What the options ask of coverage. */
export interface CoverageOptions {
  /** `--coverage` */
  coverage?: boolean
  /** `--coverage-output <file>` */
  coverageOutput?: string
  /** `--min-coverage <percent>` */
  minCoverage?: number
}

/** Tells whether anything is asked of coverage. */
export function wantsCoverage({ coverage = false, coverageOutput, minCoverage }: CoverageOptions): boolean {
  return coverage || coverageOutput !== undefined || minCoverage !== undefined
}

/**
 * Prints what was exercised by `print`, writes it as JSON where that is asked for, and gives the exit code: 1 below the least percentage.
 * @throws {UsageError} when the file cannot be written.
 */
export async function tellCoverage(
  states: readonly CoverageState[],
  { coverage = false, coverageOutput, minCoverage }: CoverageOptions,
  print: (text: string) => void,
): Promise<0 | 1> {
  const report = await coverageOf(states)
  if (coverageOutput !== undefined) writeWhole([{ file: coverageOutput, text: `${JSON.stringify(report, null, 2)}\n` }])
  if (coverage) print(formatCoverage(report))
  if (minCoverage === undefined || coveragePasses(report, minCoverage)) return 0
  const low = report.providers.filter(({ percent }) => percent < minCoverage)
  const seen =
    low.length === 0 ? 'nothing was checked' : low.map((one) => `${one.provider} has ${one.percent} %`).join(', ')
  print(`Coverage is below ${minCoverage} %: ${seen}. Record what was never observed; --coverage names it.\n`)
  return 1
}

import type { CoverageState } from '../../contracts/coverage/coverage.ts'
import { type CoverageReport, coveragePasses } from '../../contracts/coverage/report.ts'
import { coverageOf } from '../../contracts/coverage/run-coverage.ts'
import { formatCoverage } from '../../contracts/coverage/text.ts'
import type { Shard } from '../../contracts/shards.ts'
import { UsageError } from './usage-error.ts'

/** What the options ask of coverage. */
export interface CoverageOptions {
  /** `--coverage` */
  coverage?: boolean
  /** `--coverage-output <file>` */
  coverageOutput?: string
  /** `--min-coverage <percent>` */
  minCoverage?: number
}

/** What is told of coverage. */
export interface CoverageTold {
  /** The file that was asked for, as JSON. */
  files: readonly { file: string; text: string }[]
  /** What is printed; empty for nothing. */
  text: string
  /** 1 below the least percentage. */
  exitCode: 0 | 1
}

/** Tells whether anything is asked of coverage. */
export function wantsCoverage({ coverage = false, coverageOutput, minCoverage }: CoverageOptions): boolean {
  return coverage || coverageOutput !== undefined || minCoverage !== undefined
}

/**
 * Refuses options that do not fit together, before anything is checked.
 * @throws {UsageError} for a least percentage of a part of a run, which shows only a part of what the run does.
 */
export function checkCoverageOptions({ minCoverage, shard }: CoverageOptions & { shard?: Shard }): void {
  if (minCoverage === undefined || shard === undefined) return
  throw new UsageError(
    'Failed to read the options: --min-coverage needs the whole run, and --shard checks a part of it. Give --coverage here, and --min-coverage to merge.',
  )
}

/** Makes what is printed and written of what was exercised, and the exit code; nothing where nothing is asked of it. */
export async function tellCoverage(states: readonly CoverageState[], options: CoverageOptions): Promise<CoverageTold> {
  if (!wantsCoverage(options)) return { files: [], text: '', exitCode: 0 }
  const { coverage = false, coverageOutput, minCoverage } = options
  const report = await coverageOf(states)
  const low = minCoverage === undefined || coveragePasses(report, minCoverage) ? '' : tooLow(report, minCoverage)
  return {
    files: coverageOutput === undefined ? [] : [{ file: coverageOutput, text: `${JSON.stringify(report, null, 2)}\n` }],
    text: `${coverage ? formatCoverage(report) : ''}${low}`,
    exitCode: low === '' ? 0 : 1,
  }
}

function tooLow({ providers }: CoverageReport, minCoverage: number): string {
  if (providers.length === 0) return 'Coverage is not known: nothing was checked.\n'
  const low = providers.filter(({ percent }) => percent < minCoverage)
  const seen = low.map((one) => `${one.provider} has ${one.percent} %`).join(', ')
  return `Coverage is below ${minCoverage} %: ${seen}. Record what was never observed; --coverage names it.\n`
}

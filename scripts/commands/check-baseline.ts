import { existsSync, readFileSync } from 'node:fs'
import { applyBaseline, createBaseline, formatBaseline, readBaseline } from '../../contracts/baseline.ts'
import { UnreadableError } from '../../contracts/exchange.ts'
import type { Report } from '../../contracts/report.ts'
import type { Shard } from '../../contracts/shards.ts'
import { UsageError } from './usage-error.ts'
import { writeWhole } from './write-whole.ts'

/** What the options ask of a baseline. */
export interface BaselineOptions {
  /** `--baseline <file>` */
  baseline?: string
  /** `--write-baseline`: accept what this run found. */
  writeBaseline?: boolean
  /** `--shard`: the run is a part of one. */
  shard?: Shard
  /** `--show-values`: what was received is told as it is. */
  showValues?: boolean
}

/**
 * Refuses options that do not fit together, before anything is checked.
 * @throws {UsageError} for `--write-baseline` without a file, for a part of a run, which would drop what the other parts accept, and for findings that show values.
 */
export function checkBaselineOptions({ baseline, writeBaseline = false, shard, showValues }: BaselineOptions): void {
  if (baseline !== undefined && showValues) {
    throw new UsageError(
      'Failed to read the options: a baseline holds no values, and knows none of the findings that --show-values tells. Leave out one of both.',
    )
  }
  if (writeBaseline && baseline === undefined) {
    throw new UsageError('Failed to read the options: --write-baseline needs to know the file. Add --baseline <file>.')
  }
  if (writeBaseline && shard !== undefined) {
    throw new UsageError(
      'Failed to read the options: --write-baseline needs the whole run, and --shard checks a part of it. Leave out one of both.',
    )
  }
}

/**
 * Takes accepted findings out of a report; with `writeBaseline` accepts all of them first. The report comes back as it is without
 * `--baseline`.
 * @throws {UnreadableError} when the baseline cannot be read, or is of something else or another version.
 * @throws {UsageError} when it cannot be written, or would be made from a run that checked nothing or could not read everything.
 */
export function useBaseline(report: Report, { baseline: file, writeBaseline = false }: BaselineOptions): Report {
  if (file === undefined) return report
  if (!writeBaseline) return applyBaseline(report, readBaseline(file, readText(file)))
  const { summary, unreadable = [] } = report
  if (summary.checked === 0 || unreadable.length > 0) {
    const reason = summary.checked === 0 ? 'nothing was checked' : 'not everything could be read'
    throw new UsageError(`Failed to write ${file}: ${reason}, so it would leave findings out. Mend that first.`)
  }
  const before = existsSync(file) ? readBaseline(file, readText(file)) : undefined
  const baseline = createBaseline(report, before)
  writeWhole([{ file, text: formatBaseline(baseline) }])
  return applyBaseline(report, baseline)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    const reason =
      code === 'ENOENT'
        ? 'there is no such file. Make it with --write-baseline'
        : `${code ?? cause}. Name a readable file`
    throw new UnreadableError(`Failed to read the baseline ${file}: ${reason}.`, { cause })
  }
}

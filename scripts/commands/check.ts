import { checkFiles } from '../../contracts/check-files.ts'
import { formatText } from '../../contracts/report/text.ts'
import type { Provider } from '../../generated/index.ts'
import { UsageError } from './usage-error.ts'

/** What the `check` command was asked for. */
export interface CheckCommand {
  provider?: Provider
  operation?: string
  status?: number
  format: 'text' | 'json'
}

/**
 * Checks files, prints the report to standard output and gives the exit code: 1 when a finding is an error, when an exchange matched
 * nothing, or when nothing was checked.
 * @throws {UsageError} when the options for bodies alone are incomplete.
 */
export async function check(files: readonly string[], options: CheckCommand): Promise<number> {
  const { provider, operation, status, format } = options
  if ((operation === undefined) !== (status === undefined) || (operation !== undefined && provider === undefined)) {
    throw new UsageError(
      'Failed to read the options: a body alone needs --provider, --operation and --status together. Add what is missing.',
    )
  }
  const report = await checkFiles(files, {
    ...(provider === undefined ? {} : { provider }),
    ...(provider !== undefined && operation !== undefined && status !== undefined
      ? { bare: { provider, operationId: operation, status } }
      : {}),
  })
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : formatText(report))
  const { checked, error, unmatched } = report.summary
  return checked === 0 || error > 0 || unmatched > 0 ? 1 : 0
}

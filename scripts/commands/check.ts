import { type CheckOptions, checkFiles } from '../../contracts/check-files.ts'
import { exitCodeOf, type FailOn } from '../../contracts/fail-on.ts'
import { parseServers } from '../../contracts/servers.ts'
import { checkBaselineOptions, useBaseline } from './check-baseline.ts'
import { checkCoverageOptions, tellCoverage, wantsCoverage } from './check-coverage.ts'
import { wantsColour, writeOutputs } from './check-output.ts'
import { checkPaths } from './check-paths.ts'
import { keepHeapSmall } from './keep-heap-small.ts'
import { type LiveCommand, live } from './live.ts'
import { parseOutputs } from './parse-outputs.ts'
import { createProgress } from './progress.ts'
import { UsageError } from './usage-error.ts'

/** What the `check` command was asked for. */
export interface CheckCommand
  extends Pick<CheckOptions, 'provider' | 'keepGoing' | 'jobs' | 'shard' | 'showValues'>,
    Omit<Partial<LiveCommand>, 'provider'> {
  operation?: string
  status?: number
  /** Each written `old=new`. */
  server?: readonly string[]
  skip?: readonly string[]
  live?: boolean
  format?: readonly string[]
  output?: readonly string[]
  coverage?: boolean
  coverageOutput?: string
  minCoverage?: number
  failOn: FailOn
  baseline?: string
  writeBaseline?: boolean
}

/**
 * Checks files or a provider itself, writes the report to every place it was asked for, and gives the exit code: 1 when the run fails on a
 * finding, when an exchange matched nothing, or when nothing was checked; 2 when something could not be read.
 * @throws {UsageError} when options do not fit together, and {@link UnreadableError} for input that cannot be read.
 */
export async function check(files: readonly string[], command: CheckCommand): Promise<number> {
  keepHeapSmall()
  const { failOn, baseline, writeBaseline, shard, coverageOutput } = command
  const accepted = {
    ...(baseline === undefined ? {} : { baseline }),
    ...(writeBaseline === undefined ? {} : { writeBaseline }),
    ...(shard === undefined ? {} : { shard }),
  }
  const outputs = parseOutputs(command.format ?? [], command.output ?? [])
  checkBaselineOptions(accepted)
  checkCoverageOptions(command)
  checkPaths({ inputs: files, outputs, coverageOutput, baseline, writeBaseline })
  const asked = command.live ? await askLive(files, command) : { report: await readFiles(files, command), exitCode: 0 }
  const report = useBaseline(asked.report, accepted)
  const colour = wantsColour(process.stdout.isTTY === true, process.env)
  const told = await tellCoverage(report.coverage ?? [], command)
  writeOutputs(report, outputs, { failOn, colour, coverage: told }, process)
  return Math.max(asked.exitCode, told.exitCode, exitCodeOf(report, failOn))
}

async function askLive(
  files: readonly string[],
  { provider, baseUrl, ...command }: CheckCommand,
): ReturnType<typeof live> {
  if (files.length > 0)
    throw new UsageError('Failed to read the options: --live reads no files. Leave out one of both.')
  if (command.server !== undefined || command.skip !== undefined)
    throw new UsageError(
      'Failed to read the options: --server and --skip are for recordings. Leave them out with --live.',
    )
  if (provider === undefined || baseUrl === undefined)
    throw new UsageError('Failed to read the options: --live needs --provider and --base-url. Add what is missing.')
  const outcome = await live({ ...command, provider, baseUrl, coverage: wantsCoverage(command) }, process.env)
  for (const note of outcome.notes) process.stderr.write(`${note}\n`)
  return outcome
}

async function readFiles(files: readonly string[], command: CheckCommand): ReturnType<typeof checkFiles> {
  const { provider, operation, status, server = [], skip = [], keepGoing, jobs, shard, showValues } = command
  if (files.length === 0)
    throw new UsageError(
      'Failed to read the options: there is nothing to check. Name a file, a directory or - for standard input.',
    )
  if ((operation === undefined) !== (status === undefined) || (operation !== undefined && provider === undefined)) {
    throw new UsageError(
      'Failed to read the options: a body alone needs --provider, --operation and --status together. Add what is missing.',
    )
  }
  const progress = createProgress(process.stderr)
  try {
    return await checkFiles(files, {
      servers: parseServers(server),
      skip,
      coverage: wantsCoverage(command),
      onProgress: progress.show,
      ...(provider === undefined ? {} : { provider }),
      ...(keepGoing === undefined ? {} : { keepGoing }),
      ...(jobs === undefined ? {} : { jobs }),
      ...(showValues === undefined ? {} : { showValues }),
      ...(shard === undefined ? {} : { shard }),
      ...(provider !== undefined && operation !== undefined && status !== undefined
        ? { bare: { provider, operationId: operation, status } }
        : {}),
    })
  } finally {
    progress.end()
  }
}

import { type CheckOptions, checkFiles } from '../../contracts/check-files.ts'
import { exitCodeOf, type FailOn } from '../../contracts/fail-on.ts'
import { parseServers } from '../../contracts/servers.ts'
import { type Provider, providers } from '../../generated/index.ts'
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
  const { failOn, baseline, writeBaseline, shard, showValues, coverageOutput } = command
  const accepted = {
    ...(baseline === undefined ? {} : { baseline }),
    ...(writeBaseline === undefined ? {} : { writeBaseline }),
    ...(shard === undefined ? {} : { shard }),
    ...(showValues === undefined ? {} : { showValues }),
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
  refuse(command, ofRecordings, (them) => `for recordings. Leave ${them} out with --live`)
  if (provider === undefined || baseUrl === undefined)
    throw new UsageError('Failed to read the options: --live needs --provider and --base-url. Add what is missing.')
  const outcome = await live({ ...command, provider, baseUrl, coverage: wantsCoverage(command) }, process.env)
  for (const note of outcome.notes) process.stderr.write(`${note}\n`)
  return outcome
}

async function readFiles(files: readonly string[], command: CheckCommand): ReturnType<typeof checkFiles> {
  refuse(command, ofLive, (them) => `for --live. Add that, or leave ${them} out`)
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
  if (provider !== undefined && operation !== undefined) await checkOperation(provider, operation)
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

/** The options that say something of files alone, and those that say something of a provider that is asked itself. */
const ofRecordings = ['server', 'skip', 'operation', 'status', 'shard', 'jobs', 'keepGoing'] as const
const ofLive = ['baseUrl', 'id', 'allowWrites', 'pace', 'timeout'] as const

/** An option that would be passed over says that something else was meant. */
function refuse(
  command: Partial<CheckCommand>,
  names: readonly (keyof CheckCommand)[],
  hint: (them: string) => string,
): void {
  const given = names.filter((name) => command[name] !== undefined)
  if (given.length === 0) return
  const options = given.map((name) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
  const [are, them] = given.length === 1 ? ['is', 'it'] : ['are', 'them']
  throw new UsageError(`Failed to read the options: ${options.join(' and ')} ${are} ${hint(them)}.`)
}

async function checkOperation(provider: Provider, operation: string): Promise<void> {
  const known = Object.keys(await providers[provider].operations())
  if (!known.includes(operation))
    throw new UsageError(
      `Failed to read the options: ${provider} has no operation "${operation}". Known: ${known.join(', ')}.`,
    )
}

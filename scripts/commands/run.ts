import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { UnreadableError } from '../../contracts/exchange.ts'
import { type Provider, providerNames } from '../../generated/index.ts'
import { isProfile, type Profile, profileNames } from '../../mocks/profiles/profile.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs the command line and gives the exit code: 0 when all is well, 1 for findings or a run that checked nothing, 2 for wrong usage or
 * input that cannot be read. Commands load their own code, so that asking for help loads nothing heavy.
 */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = new Command('channel-contracts')
    .description('Mock servers and contract checks for messaging providers, from their own documents.')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(
          `${text
            .replace(/^error: /, '')
            .trimEnd()
            .replace(/\.?$/, '.')} See --help.\n`,
        ),
    })

  program
    .command('mock')
    .description('Serve providers from one seeded world until interrupted.')
    .argument('[provider...]', `which providers to serve: ${providerNames.join(', ')}; all when left out`, toProviders)
    .option('--port <number>', 'the port to listen on; 0 takes any free one', toPort, 4010)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--seed <number>', 'fixes all data: the same seed gives the same bytes', toSeed, 1)
    .option('--api-key <key>', 'the only key to accept; any that is not empty when left out')
    .option('--profile <name>', `what the data is like: ${profileNames.join(', ')}`, toProfile, 'typical')
    .option('--scale <factor>', 'multiplies companies and conversations', Number, 1)
    .option('--locale <name>', 'whose names people have, such as de, ko or pt_BR', 'en')
    .option(
      '--delay <setting>',
      'wait before answers: 300, bird=100, copilot.listMessages=200-800 (repeatable)',
      collect,
    )
    .option(
      '--fault <setting>',
      'error, reset or truncate, for a share of the answers: bird=error:0.2 (repeatable)',
      collect,
    )
    .option('--rate-limit <setting>', 'refuse more with 429: 20 a second, channel-talk=1000/60 (repeatable)', collect)
    .action(async (providers: Provider[] | undefined, options) => {
      const { mock } = await import('./mock.ts')
      await mock({ ...options, providers: providers?.length ? providers : providerNames })
    })

  program
    .command('check')
    .description('Check recorded answers (HAR, recordings, bodies alone) against the descriptions.')
    .argument('<files...>', 'the files to check; - is standard input')
    .option('--provider <name>', 'the provider that every exchange belongs to', toProvider)
    .option('--operation <operationId>', 'for bodies alone: the operation each is an answer of')
    .option('--status <number>', 'for bodies alone: the status each came with', toStatus)
    .option('--format <name>', 'text or json', toFormat, 'text')
    .action(async (files: string[], options) => {
      const { check } = await import('./check.ts')
      exitCode = await check(files, options)
    })

  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    return reportError(error)
  }
}

/** The one place where errors become words: wrong usage and unreadable input are one sentence, anything else is a bug of ours. */
function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError || error instanceof UnreadableError) {
    process.stderr.write(`${error.message}\n`)
    return 2
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `Failed unexpectedly; this is a bug in channel-contracts. Please report it with these lines:\n${detail}\n`,
  )
  return 2
}

function toProvider(name: string): Provider {
  const provider = providerNames.find((known) => known === name)
  if (!provider) throw new InvalidArgumentError(`"${name}" is not a provider. Known: ${providerNames.join(', ')}.`)
  return provider
}

function toProviders(name: string, before: Provider[] = []): Provider[] {
  return [...new Set([...before, toProvider(name)])]
}

function toPort(text: string): number {
  return toInteger(text, 65_535, 'a port')
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function toProfile(name: string): Profile {
  if (isProfile(name)) return name
  throw new InvalidArgumentError(`"${name}" is not a profile. Known: ${profileNames.join(', ')}.`)
}

function toSeed(text: string): number {
  return toInteger(text, 4_294_967_295, 'a seed')
}

function toStatus(text: string): number {
  const status = toInteger(text, 599, 'an HTTP status')
  if (status < 100)
    throw new InvalidArgumentError(`"${text}" is not an HTTP status. Give a whole number from 100 to 599.`)
  return status
}

function toInteger(text: string, maximum: number, what: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value <= maximum) return value
  throw new InvalidArgumentError(`"${text}" is not ${what}. Give a whole number from 0 to ${maximum}.`)
}

function toFormat(text: string): 'text' | 'json' {
  if (text === 'text' || text === 'json') return text
  throw new InvalidArgumentError(`"${text}" is not a format. Known: text, json.`)
}

import { Command, CommanderError } from 'commander'
import { UnreadableError } from '../../contracts/exchange.ts'
import { defineCheck, defineMerge } from './define-check.ts'
import { defineFixtures } from './define-fixtures.ts'
import { defineMock } from './define-mock.ts'
import { UsageError } from './usage-error.ts'
import { readVersion } from './version.ts'

/**
 * Runs the command line and gives the exit code: 0 when all is well, 1 for findings or a run that checked nothing, 2 for wrong usage or
 * input that cannot be read. Commands load their own code, so that asking for help loads nothing heavy.
 */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = new Command('channel-contracts')
    .description('Mock servers and contract checks for messaging providers, from their own documents.')
    .version(readVersion(), '--version', 'say which version this is')
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

  const exit = (code: number): void => {
    exitCode = code
  }
  defineMock(program)
  defineFixtures(program)
  defineCheck(program, exit)
  defineMerge(program, exit)

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

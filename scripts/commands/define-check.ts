import type { Command } from 'commander'
import { collect, toCount, toFailOn, toPace, toPercent, toProvider, toShard, toStatus, toTimeout } from './arguments.ts'

/** Adds `check` to the command line; `exit` is given its exit code. */
export function defineCheck(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .description('Check recorded or live answers against the descriptions.')
    .argument('[files...]', 'HAR, recordings, NDJSON, bodies alone, or directories of them; - is standard input')
    .option('--provider <name>', 'the provider that every exchange belongs to', toProvider)
    .option('--operation <operationId>', 'for bodies alone: the operation each is an answer of')
    .option('--status <number>', 'for bodies alone: the status each came with', toStatus)
    .option(
      '--server <old=new>',
      "an address that stands for a provider's: https://proxy.example=https://api.bird.com (repeatable)",
      collect,
    )
    .option('--skip <address>', "an address of nobody's, such as a page's own server (repeatable)", collect)
    .option('--keep-going', 'list what cannot be read, and check the rest')
    .option('--jobs <number>', 'how many files are checked at a time, each by a thread (default: 1)', toCount)
    .option('--shard <index/count>', 'check only a part, such as 1/4; merge puts the JSON reports together', toShard)
    .option(
      '--live',
      'ask the provider itself, with the keys in CHANNEL_CONTRACTS_<PROVIDER>_…, as the error for a missing one names it',
    )
    .option('--base-url <url>', 'with --live: where the provider is')
    .option('--id <kind=id>', 'with --live: an ID that no operation lists (repeatable)', collect)
    .option('--allow-writes', 'with --live: also create, change and delete')
    .option('--pace <number>', 'with --live: requests a second (default: 2)', toPace)
    .option('--timeout <milliseconds>', 'with --live: for each answer (default: 30000)', toTimeout)
    .option('--show-values', 'show what came instead of its shape: reports may then hold secrets and personal text')
    .option('--baseline <file>', 'accept the findings of this file, fail on others')
    .option('--write-baseline', 'accept what this run finds: write --baseline')
  withOutput(withCoverage(command)).action(async (files: string[], options) => {
    const { check } = await import('./check.ts')
    exit(await check(files, options))
  })
}

/** Adds `merge` to the command line; `exit` is given its exit code. */
export function defineMerge(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('merge')
    .description('Put the JSON reports of shards together.')
    .argument('<reports...>', 'what check --shard --output part.json has written')
  withOutput(withCoverage(command)).action(async (files: string[], options) => {
    const { merge } = await import('./merge.ts')
    exit(await merge(files, options))
  })
}

function withCoverage(command: Command): Command {
  return command
    .option('--coverage', 'say which constraints of the descriptions the answers exercised, and which never')
    .option('--coverage-output <file>', 'write that as JSON')
    .option('--min-coverage <percent>', 'fail below so many per cent of a provider', toPercent)
}

function withOutput(command: Command): Command {
  return command
    .option('--format <name>', 'text, json, junit, sarif, github or markdown (repeatable)', collect)
    .option('--output <file>', 'write a report whose ending says the format, or <format>=<file> (repeatable)', collect)
    .option('--fail-on <level>', 'error, warning or new: what makes the exit code 1', toFailOn, 'error')
}

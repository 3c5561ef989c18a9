import type { Command } from 'commander'
import { type Provider, providerNames } from '../../generated/index.ts'
import { collect, toEngine, toPort, toProfile, toProviders, toSeed } from './arguments.ts'

/** Adds `mock` to the command line; its code is loaded when it is asked for. */
export function defineMock(program: Command): void {
  program
    .command('mock')
    .description('Serve providers from one seeded world until interrupted.')
    .argument('[provider...]', `which providers to serve: ${providerNames.join(', ')}; all when left out`, toProviders)
    .option('--port <number>', 'the port to listen on; 0 takes any free one', toPort, 4010)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--seed <number>', 'fixes all data: the same seed gives the same bytes', toSeed, 1)
    .option('--profile <name>', 'what the data is like, see README', toProfile, 'typical')
    .option('--scale <factor>', 'multiplies companies and conversations', Number, 1)
    .option('--locale <name>', 'whose names people have, such as de, ko or pt_BR', 'en')
    .option('--api-key <key>', 'the only key to accept; any that is not empty when left out')
    .option(
      '--delay <setting>',
      'wait before answers: 300, bird=100, copilot.listMessages=200-800 (repeatable)',
      collect,
    )
    .option('--fault <setting>', 'error, reset or truncate, for a share: bird=error:0.2 (repeatable)', collect)
    .option('--rate-limit <setting>', 'refuse more with 429: 20 a second, channel-talk=1000/60 (repeatable)', collect)
    .option(
      '--engine <name>',
      'what validates: light, or prism itself, which answers the same bytes',
      toEngine,
      'light',
    )
    .action(async (providers: Provider[] | undefined, options) => {
      const { mock } = await import('./mock.ts')
      await mock({ ...options, providers: providers?.length ? providers : providerNames })
    })
}

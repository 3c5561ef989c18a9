import type { Command } from 'commander'
import { type Provider, providerNames } from '../../generated/index.ts'
import type { Profile } from '../../mocks/profiles/profile.ts'
import { toProfiles, toProviders, toSeed } from './arguments.ts'

/** Adds `fixtures` to the command line; its code is loaded when it is asked for. */
export function defineFixtures(program: Command): void {
  program
    .command('fixtures')
    .description('Write what the mock answers to files: one per operation, status and profile, and an index.')
    .argument('[provider...]', `whose answers: ${providerNames.join(', ')}; all when left out`, toProviders)
    .requiredOption('--output <directory>', 'where to write: a new or empty directory, or that of an earlier run')
    .option('--seed <number>', 'fixes all data: the same seed gives the same bytes', toSeed, 1)
    .option('--profile <name>', 'what the data is like, see README; typical when left out (repeatable)', toProfiles)
    .action(
      async (providers: Provider[] | undefined, options: { output: string; seed: number; profile?: Profile[] }) => {
        const { fixtures } = await import('./fixtures.ts')
        const { output, seed, profile: profiles = ['typical'] } = options
        await fixtures({ providers: providers?.length ? providers : providerNames, output, seed, profiles })
      },
    )
}

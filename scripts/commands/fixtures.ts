import type { Provider } from '../../generated/index.ts'
import { createFixtures } from '../../mocks/fixtures/fixtures.ts'
import type { Profile } from '../../mocks/profiles/profile.ts'
import { replaceFixtures } from './replace-fixtures.ts'

/** What the `fixtures` command was asked for. */
export interface FixturesCommand {
  providers: readonly Provider[]
  /** The directory. */
  output: string
  seed: number
  profiles: readonly Profile[]
}

/**
 * Writes the mock's answers into a directory, and says how many files that changed.
 * @throws {UsageError} when the directory is no place for them.
 */
export async function fixtures({ output, ...options }: FixturesCommand): Promise<void> {
  const made = await createFixtures(options)
  const { written, removed } = replaceFixtures(output, made)
  for (const answer of made.missing) process.stderr.write(`There is no fixture of ${answer}: no request gets it.\n`)
  const count = made.index.fixtures.length
  process.stdout.write(`${count} fixtures are in ${output}: ${written} files written, ${removed} removed.\n`)
}

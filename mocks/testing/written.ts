import { type Provider, providerNames } from '../../generated/parts.ts'
import { writtenMocks } from '../provider-mocks.ts'

/** The providers whose mocks were written by hand: the tests know their lists, writes and keys. `derived/` has tests of its own. */
export const writtenProviders: readonly Provider[] = providerNames.filter((provider) =>
  Object.hasOwn(writtenMocks, provider),
)

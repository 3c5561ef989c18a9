import { providerNames } from '../generated/parts.ts'
import { SettingError } from './dials/scope.ts'
import { isProfile, profileNames } from './profiles/profile.ts'

/** What a mock is told of the world it shows, as whoever writes JavaScript may give it. */
export interface WorldSettings {
  providers?: readonly string[]
  seed?: unknown
  profile?: string
}

/**
 * Refuses what would show another world than was meant, or none; what is left out is well.
 * @throws {SettingError} for an unknown provider or profile, or a seed that is none.
 */
export function checkSettings({ providers = [], seed = 0, profile = 'typical' }: WorldSettings): void {
  const unknown = providers.find((name) => !providerNames.some((known) => known === name))
  if (unknown !== undefined)
    throw new SettingError(`"${unknown}" is no provider. Write one of ${providerNames.join(', ')}.`)
  if (!isSeed(seed)) throw new SettingError(`"${seed}" is no seed. Write a whole number from 0 to 4294967295.`)
  if (!isProfile(profile))
    throw new SettingError(`"${profile}" is no profile. Write one of ${profileNames.join(', ')}.`)
}

/** Tells whether a value can fix a world. */
export function isSeed(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4_294_967_295
}

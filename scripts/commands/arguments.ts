import { InvalidArgumentError } from 'commander'
import type { FailOn } from '../../contracts/fail-on.ts'
import { type Provider, providerNames } from '../../generated/index.ts'
import { isProfile, type Profile, profileNames } from '../../mocks/profiles/profile.ts'
import type { EngineName } from '../../mocks/service.ts'

/** Keeps every value of an option that may be repeated. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

/** Reads the name of a provider. Throws {@link InvalidArgumentError}, as everything here does. */
export function toProvider(name: string): Provider {
  const provider = providerNames.find((known) => known === name)
  if (!provider) throw new InvalidArgumentError(`"${name}" is not a provider. Known: ${providerNames.join(', ')}.`)
  return provider
}

/** Reads one more provider. */
export function toProviders(name: string, before: Provider[] = []): Provider[] {
  return [...new Set([...before, toProvider(name)])]
}

/** Reads the name of a profile. */
export function toProfile(name: string): Profile {
  if (isProfile(name)) return name
  throw new InvalidArgumentError(`"${name}" is not a profile. Known: ${profileNames.join(', ')}.`)
}

/** Reads one more profile. */
export function toProfiles(name: string, before: Profile[] = []): Profile[] {
  return [...new Set([...before, toProfile(name)])]
}

/** Reads what validates and negotiates. */
export function toEngine(name: string): EngineName {
  if (name === 'light' || name === 'prism') return name
  throw new InvalidArgumentError(`"${name}" is no engine. Known: light, prism.`)
}

/** Reads what a run fails on. */
export function toFailOn(text: string): FailOn {
  if (text === 'error' || text === 'warning' || text === 'new') return text
  throw new InvalidArgumentError(`"${text}" is no level. Known: error, warning, new.`)
}

/** Reads a TCP port; 0 is any. */
export function toPort(text: string): number {
  return toInteger(text, 0, 65_535, 'a port')
}

/** Reads a seed. */
export function toSeed(text: string): number {
  return toInteger(text, 0, 4_294_967_295, 'a seed')
}

/** Reads a status of HTTP. */
export function toStatus(text: string): number {
  return toInteger(text, 100, 599, 'an HTTP status')
}

/** Reads how many there are to be. */
export function toCount(text: string): number {
  return toInteger(text, 1, 256, 'a number of jobs')
}

/** Reads milliseconds. */
export function toTimeout(text: string): number {
  return toInteger(text, 1, 3_600_000, 'a timeout in milliseconds')
}

/** Reads requests a second. */
export function toPace(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : 0
  if (value > 0) return value
  throw new InvalidArgumentError(`"${text}" is not a pace. Give requests a second, such as 2 or 0.5.`)
}

/** Reads a share in per cent. */
export function toPercent(text: string): number {
  const value = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value <= 100) return value
  throw new InvalidArgumentError(`"${text}" is no percentage. Give a number from 0 to 100.`)
}

/** Reads a part of a run, counted from 1: `1/4`. */
export function toShard(text: string): { index: number; of: number } {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(index) - 1, of: Number(of) }
  if (shard.index >= 0 && shard.index < shard.of) return shard
  throw new InvalidArgumentError(`"${text}" is no shard. Write which of how many, such as 1/4.`)
}

function toInteger(text: string, minimum: number, maximum: number, what: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= minimum && value <= maximum) return value
  throw new InvalidArgumentError(`"${text}" is not ${what}. Give a whole number from ${minimum} to ${maximum}.`)
}

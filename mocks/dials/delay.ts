import { between, createWords } from '../world/random.ts'
import { readSettings, type Scopes, type Setting } from './scope.ts'

/** Says how long the nth answer of an operation waits, in milliseconds. */
export type Delays = (provider: string, operationId: string | undefined, turn: number) => number

/** The longest delay, in milliseconds. */
const longest = 60_000

/**
 * Reads delays, `300` or `200-800` milliseconds, for all, a provider or an operation; within a range the seed decides.
 * @throws {SettingError} when one cannot be read.
 */
export function readDelays(settings: readonly Setting[], scopes: Scopes, seed: number): Delays {
  const wanted = `milliseconds up to ${longest} such as 300, or a range such as 200-800`
  const find = readSettings('--delay', settings, scopes, wanted, readRange)
  return (provider, operationId, turn) => {
    const [least, most] = find(provider, operationId) ?? [0, 0]
    return least === most ? least : between(createWords(seed, `delay:${provider}.${operationId}:${turn}`), least, most)
  }
}

function readRange(text: string): [number, number] | undefined {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? []
  const range: [number, number] = [Number(from), Number(to)]
  return from !== undefined && range[0] <= range[1] && range[1] <= longest ? range : undefined
}

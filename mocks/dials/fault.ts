import { createWords } from '../world/random.ts'
import { readSettings, type Scopes, type Setting } from './scope.ts'

/** What may go wrong on purpose: the connection is cut before the answer, or in the middle of it, or the provider says that it failed. */
export type Fault = 'reset' | 'truncate' | 'error'

/** Says which fault, if any, the nth answer of an operation has. */
export type Faults = (provider: string, operationId: string | undefined, turn: number) => Fault | undefined

/**
 * Reads faults, `error`, `reset` or `truncate` with the share of answers that have it, `error:0.2`, for all, a provider or an operation;
 * the seed decides which answers.
 * @throws {SettingError} when one cannot be read.
 */
export function readFaults(settings: readonly Setting[], scopes: Scopes, seed: number): Faults {
  const wanted = 'error, reset or truncate, with a share from 0 to 1 such as error:0.2'
  const find = readSettings('--fault', settings, scopes, wanted, readFault)
  return (provider, operationId, turn) => {
    const setting = find(provider, operationId)
    if (!setting) return undefined
    const drawn = createWords(seed, `fault:${provider}.${operationId}:${turn}`)() / 2 ** 32
    return drawn < setting.share ? setting.fault : undefined
  }
}

function readFault(text: string): { fault: Fault; share: number } | undefined {
  const [, fault, share = '1'] = /^(error|reset|truncate)(?::(0|1|0?\.\d+|1\.0+))?$/.exec(text) ?? []
  // The expression takes no other name.
  return fault === undefined ? undefined : { fault: fault as Fault, share: Number(share) }
}

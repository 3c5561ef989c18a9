import { readDelays } from './delay.ts'
import { type Fault, readFaults } from './fault.ts'
import { type Quota, readRateLimits } from './rate-limit.ts'
import { type Scopes, type Setting, toList } from './scope.ts'

/** What makes a mock slow, faulty or strict. Each is `value`, `provider=value` or `provider.operationId=value`, or a list of these. */
export interface DialOptions {
  /** Waits before answers, in milliseconds: `300`, or a range such as `200-800`. */
  delay?: Setting | readonly Setting[] | undefined
  /** `error`, `reset` or `truncate`, with a share of the answers: `error:0.2`. */
  fault?: Setting | readonly Setting[] | undefined
  /** Requests a second, `20`, or in so many seconds, `1000/60`; more are refused with 429. */
  rateLimit?: Setting | readonly Setting[] | undefined
}

/** What an answer meets on its way. */
export interface Draw {
  /** In milliseconds. */
  delay: number
  fault: Fault | undefined
  quota: Quota | undefined
}

/** The dials of a running mock. */
export interface Dials {
  /** Whether nothing is set, so that no answer meets anything. */
  isIdle: boolean
  /** Counts a request to an operation, or to none, and says what its answer meets. */
  draw(provider: string, operationId: string | undefined): Draw
}

/**
 * Sets the dials. What each answer meets depends on the seed and on how many came before it at its operation; `now` gives milliseconds.
 * @throws {SettingError} when a setting cannot be read.
 */
export function setDials(options: DialOptions, scopes: Scopes, seed: number, now: () => number): Dials {
  const delays = readDelays(toList(options.delay), scopes, seed)
  const faults = readFaults(toList(options.fault), scopes, seed)
  const limits = readRateLimits(toList(options.rateLimit), scopes, now)
  const turns = new Map<string, number>()
  return {
    isIdle: [options.delay, options.fault, options.rateLimit].every((setting) => toList(setting).length === 0),
    draw(provider, operationId) {
      const key = `${provider}.${operationId}`
      const turn = turns.get(key) ?? 0
      turns.set(key, turn + 1)
      return {
        delay: delays(provider, operationId, turn),
        fault: faults(provider, operationId, turn),
        quota: limits(provider, operationId),
      }
    },
  }
}

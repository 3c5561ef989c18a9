import { readSettings, type Scopes, type Setting } from './scope.ts'

/** How a provider's window of requests stands after a request. */
export interface Quota {
  limit: number
  /** Requests left in the window. */
  remaining: number
  /** Seconds until the window ends. */
  reset: number
  /** Whether this request was one too many. */
  isExceeded: boolean
}

/** Counts a request and says how things stand; undefined where nothing is limited. */
export type RateLimit = (provider: string, operationId: string | undefined) => Quota | undefined

/**
 * Reads rate limits, `20` requests a second or `1000/60` requests in 60 seconds, for all, a provider or an operation. Every provider has
 * windows of its own, and an operation with a limit of its own too. `now` gives milliseconds of any origin.
 * @throws {SettingError} when one cannot be read.
 */
export function readRateLimits(settings: readonly Setting[], scopes: Scopes, now: () => number): RateLimit {
  const wanted = 'requests a second such as 20, or requests in so many seconds such as 1000/60'
  const find = readSettings('--rate-limit', settings, scopes, wanted, readLimit)
  const windows = new Map<object, Map<string, { start: number; count: number }>>()
  return (provider, operationId) => {
    const rule = find(provider, operationId)
    if (!rule) return undefined
    const ofRule = windows.get(rule) ?? new Map<string, { start: number; count: number }>()
    windows.set(rule, ofRule)
    const time = now()
    const known = ofRule.get(provider)
    const current = known && time - known.start < rule.seconds * 1000 ? known : { start: time, count: 0 }
    current.count += 1
    ofRule.set(provider, current)
    return {
      limit: rule.limit,
      remaining: Math.max(0, rule.limit - current.count),
      reset: Math.max(1, Math.ceil(rule.seconds - (time - current.start) / 1000)),
      isExceeded: current.count > rule.limit,
    }
  }
}

function readLimit(text: string): { limit: number; seconds: number } | undefined {
  const [, limit, seconds = '1'] = /^(\d{1,9})(?:\/(\d{1,6}))?$/.exec(text) ?? []
  return limit === undefined || Number(seconds) === 0 ? undefined : { limit: Number(limit), seconds: Number(seconds) }
}

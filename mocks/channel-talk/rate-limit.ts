import type { Quota } from '../dials/rate-limit.ts'
import { epochSeconds } from '../world/time.ts'

const limit = 1000
/** No page says how long a window of time is. */
const windowSeconds = 60

/** The headers of an answer within the limit: each is the first of its window, since nothing is limited here. */
export function withinLimit(clock: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - 1),
    'x-ratelimit-reset': String(epochSeconds(clock) + windowSeconds),
    'x-ratelimit-will-be-throttled': 'false',
  }
}

/** The headers of an answer under a limit that is kept; `clock` is the world's present in epoch milliseconds. */
export function quotaHeaders({ limit: most, remaining, reset }: Quota, clock: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(most),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(epochSeconds(clock) + reset),
    'x-ratelimit-will-be-throttled': String(remaining === 0),
  }
}

/** The headers of a refusal because of the limit. */
export const overLimit: Record<string, string> = {
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': '0',
  'x-ratelimit-will-be-throttled': 'true',
}

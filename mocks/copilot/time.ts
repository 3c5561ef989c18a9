import type { Words } from '../world/random.ts'
import { isoTime } from '../world/time.ts'

/** Writes epoch milliseconds as RFC 3339 in UTC with 0 to 9 fraction digits; those after the third come from words. */
export function preciseTime(time: number, digits: number, words: Words): string {
  const [whole = '', milliseconds = ''] = isoTime(time).slice(0, -1).split('.')
  const fraction = `${milliseconds}${String(words() % 1_000_000).padStart(6, '0')}`.slice(0, digits)
  return fraction === '' ? `${whole}Z` : `${whole}.${fraction}Z`
}

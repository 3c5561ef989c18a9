import { askedFor, askedLimit } from '../asked.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { noItemTwice } from '../page-rules.ts'

const operations = ['listThreads', 'listChannels'] as const
/** How long a page is without a limit. */
const usualLimit = 25

/** What holds between a list and what its pagination object says of it (Requests and responses page). */
export const pageInvariants: readonly Invariant[] = [
  noItemTwice(operations, 'data'),
  {
    name: 'has-more-as-counted',
    check: 'pagination',
    // Something may be made or deleted between the count and the read, and whether the first page is 0 or 1 is disputed.
    severity: 'warning',
    facts: [],
    sentence: 'has_more is true exactly where limit times page is less than total_count.',
    operations,
    breaches(value) {
      const { limit, page, has_more, total_count } = paginationOf(value)
      if (typeof limit !== 'number' || typeof page !== 'number' || typeof total_count !== 'number') return []
      const expected = limit * page < total_count
      if (typeof has_more !== 'boolean' || page < 1 || has_more === expected) return []
      const documented = `${expected}, with page ${page} of ${limit} items and ${total_count} in all`
      return [{ pointer: '/pagination/has_more', received: String(has_more), documented }]
    },
  },
  {
    name: 'page-as-long-as-counted',
    check: 'pagination',
    severity: 'warning',
    facts: [],
    sentence: 'A page holds no more items than total_count leaves for it, and its whole limit where there are more.',
    operations,
    breaches(value) {
      const { limit, page, has_more, total_count } = paginationOf(value)
      if (!isJsonObject(value) || !Array.isArray(value.data) || typeof limit !== 'number') return []
      const count = value.data.length
      if (has_more === true && count < limit) return [breachOfLength(count, `${limit}, since there are more`)]
      if (typeof page !== 'number' || typeof total_count !== 'number') return []
      const left = Math.max(0, total_count - (page - 1) * limit)
      return count > left ? [breachOfLength(count, `at most ${left}, what total_count leaves for page ${page}`)] : []
    },
  },
  {
    name: 'limit-not-above-asked',
    check: 'pagination',
    facts: [],
    sentence: 'The limit of an answer is not above the limit that was asked for.',
    operations,
    breaches(value, exchange) {
      const { limit } = paginationOf(value)
      const asked = askedLimit(exchange, {})
      if (typeof limit !== 'number' || asked === undefined || limit <= asked) return []
      return [{ pointer: '/pagination/limit', received: String(limit), documented: `at most ${asked}, as asked` }]
    },
  },
  {
    name: 'limit-within-default',
    check: 'pagination',
    severity: 'warning',
    facts: [],
    sentence:
      'Where no limit was asked for, limit is at most 25, and so is a page that says none (threads and channels page; other lists of the provider have other defaults).',
    operations,
    breaches(value, exchange) {
      if (askedFor(exchange, 'limit') !== null || !isJsonObject(value)) return []
      const { limit } = paginationOf(value)
      const documented = `at most ${usualLimit}, the default`
      if (typeof limit === 'number') {
        return limit > usualLimit ? [{ pointer: '/pagination/limit', received: String(limit), documented }] : []
      }
      const count = Array.isArray(value.data) ? value.data.length : 0
      return count > usualLimit ? [breachOfLength(count, documented)] : []
    },
  },
]

function breachOfLength(count: number, documented: string): Breach {
  return { pointer: '/data', received: `${count} items`, documented }
}

function paginationOf(value: unknown): Record<string, unknown> {
  return isJsonObject(value) && isJsonObject(value.pagination) ? value.pagination : {}
}

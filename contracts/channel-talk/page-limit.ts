import { askedFor, askedLimit } from '../asked.ts'
import type { Exchange } from '../exchange.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { groupLists } from './lists.ts'

/** What says how long a page is where nothing was asked for. */
const ofDefault: readonly string[] = ['C010', 'C025']

/** No page is longer than was asked for. */
export const pageWithinLimit: Invariant = {
  name: 'page-within-limit',
  check: 'pagination',
  facts: ['C008', 'C010', 'C023', 'C025', 'C031'],
  sentence: 'A page holds at most as many messages as limit says, 25 if it is absent.',
  operations: groupLists,
  breaches: (value, exchange) => (isOfBoth(exchange) ? [] : findExcess(pageWithinLimit, value, exchange)),
}

/** Nor is one of the order both, unless its limit is that of each side: what the order means is not explained. */
export const pageWithinLimitOfBoth: Invariant = {
  ...pageWithinLimit,
  name: 'page-within-limit-of-both',
  severity: 'warning',
  facts: [...pageWithinLimit.facts, 'C357'],
  sentence:
    'In the order both, too, a page holds at most as many messages as limit says; whether that is all is not explained.',
  breaches: (value, exchange) => (isOfBoth(exchange) ? findExcess(pageWithinLimitOfBoth, value, exchange) : []),
}

function isOfBoth(exchange: Exchange): boolean {
  return askedFor(exchange, 'sortOrder') === 'both'
}

function findExcess({ facts }: Pick<Invariant, 'facts'>, value: unknown, exchange: Exchange): Breach[] {
  // The notes cap the number to [1, 500]: a limit out of range is brought into it.
  const limit = askedLimit(exchange, { default: 25, minimum: 1, maximum: 500 })
  if (limit === undefined || !isJsonObject(value) || !Array.isArray(value['messages'])) return []
  const count = value['messages'].length
  if (count <= limit) return []
  const isAsked = askedFor(exchange, 'limit') !== null
  const stating = isAsked ? facts.filter((id) => !ofDefault.includes(id)) : facts
  return [{ pointer: '/messages', received: `${count} messages`, documented: `at most ${limit}`, facts: stating }]
}

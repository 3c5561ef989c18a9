import type { Exchange } from '../exchange.ts'
import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { askedFor, groupLists } from './asked.ts'

const defaultLimit = 25
const greatestLimit = 500

/** No page is longer than was asked for. */
export const pageWithinLimit: Invariant = {
  name: 'page-within-limit',
  facts: ['C008', 'C010', 'C023', 'C025', 'C031'],
  sentence:
    'A page holds at most as many messages as limit says, 25 if it is absent; nothing is said of the order both.',
  operations: groupLists,
  breaches(value, exchange) {
    const limit = boundOf(exchange)
    if (limit === undefined || !isJsonObject(value) || !Array.isArray(value['messages'])) return []
    const count = value['messages'].length
    if (count <= limit) return []
    return [{ pointer: '/messages', received: `${count} messages`, documented: `at most ${limit}` }]
  },
}

/** A limit out of range is refused or brought into range, which is open: an answer is judged as brought into range. */
function boundOf(exchange: Exchange): number | undefined {
  const limit = askedFor(exchange, 'limit')
  if (askedFor(exchange, 'sortOrder') === 'both' || limit === undefined) return undefined
  if (limit === null) return defaultLimit
  return /^-?\d+$/.test(limit) ? Math.min(Math.max(Number(limit), 1), greatestLimit) : undefined
}

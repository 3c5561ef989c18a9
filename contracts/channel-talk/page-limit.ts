import { askedFor, askedLimit } from '../asked.ts'
import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { groupLists } from './lists.ts'

/** No page is longer than was asked for. */
export const pageWithinLimit: Invariant = {
  name: 'page-within-limit',
  check: 'pagination',
  facts: ['C008', 'C010', 'C023', 'C025', 'C031'],
  sentence:
    'A page holds at most as many messages as limit says, 25 if it is absent; nothing is said of the order both.',
  operations: groupLists,
  breaches(value, exchange) {
    // Whether a limit out of range is refused or brought into range is open: an answer is judged as brought into range.
    const limit =
      askedFor(exchange, 'sortOrder') === 'both' ? undefined : askedLimit(exchange, { default: 25, maximum: 500 })
    if (limit === undefined || !isJsonObject(value) || !Array.isArray(value['messages'])) return []
    const count = value['messages'].length
    if (count <= limit) return []
    return [{ pointer: '/messages', received: `${count} messages`, documented: `at most ${limit}` }]
  },
}

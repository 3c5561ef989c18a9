import { askedValues } from '../asked.ts'
import { cursors } from '../cursors.ts'
import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { cursorRules, pageWithinLimit } from '../page-rules.ts'

const operations = ['listChannels'] as const

/** The filters of the list, and the member of a channel that each speaks of. */
const filters = { platform: 'platformId', status: 'status', useCaseType: 'useCaseType', channelIds: 'id' } as const

/** What the page renders as the default of `status`, though no channel has it. */
const noStatus = 'preview'

/** What holds between a request for channels and the page it is answered with. */
export const pageInvariants: readonly Invariant[] = [
  ...cursors.bird.flatMap(cursorRules),
  pageWithinLimit(operations, 'results', { default: 10, maximum: 1000, cursor: 'pageToken' }),
  {
    name: 'last-page-has-no-token',
    check: 'pagination',
    severity: 'warning',
    facts: ['B10'],
    sentence: 'On the last page nextPageToken is left out, not empty: sent back, an empty one begins the list again.',
    operations,
    breaches(value) {
      if (!isJsonObject(value) || value['nextPageToken'] !== '') return []
      return [{ pointer: '/nextPageToken', received: 'an empty string', documented: 'absent on the last page' }]
    },
  },
  {
    name: 'list-filter-holds',
    against: 'request',
    // The page names the filters, and neither how a list is written nor that a platform is compared whole.
    severity: 'warning',
    facts: [],
    sentence:
      'With platform, status, useCaseType or channelIds every channel of the page is as asked; an empty filter is none, and one that no channel could have is left alone (List workspace channels page).',
    operations,
    breaches(value, exchange, redactor) {
      const results: unknown[] = isJsonObject(value) && Array.isArray(value['results']) ? value['results'] : []
      return Object.entries(filters).flatMap(([name, member]) => {
        const asked = askedValues(exchange, name).map((one) => one.toLowerCase())
        if (asked.length === 0 || !asked.every(isOfAChannel)) return []
        return results.flatMap((channel, index) => {
          const received = isJsonObject(channel) ? channel[member] : undefined
          if (typeof received !== 'string' || asked.includes(received.toLowerCase())) return []
          const tell = member === 'id' || member === 'platformId' ? redactor.form : redactor.word
          return [
            {
              pointer: `/results/${index}/${member}`,
              received: tell(received),
              documented: `what ${name} asked for, ${asked.map(tell).join(' or ')}`,
            },
          ]
        })
      })
    },
  },
]

/** Tells whether a channel may have such a value: a list that is written in another way is none. */
function isOfAChannel(asked: string): boolean {
  return /^[a-z0-9-]+$/.test(asked) && asked !== noStatus
}

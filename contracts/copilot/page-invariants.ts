import { queryOf } from '../asked.ts'
import { cursors } from '../cursors.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { clocks, isEarlier } from '../moments.ts'
import { cursorRules, pageWithinLimit } from '../page-rules.ts'
import type { Redactor } from '../redact.ts'
import { isSameId } from '../same-id.ts'
import { itemsOf } from './items.ts'
import { listFilters } from './list-filters.ts'

/** What holds between a request and the page it is answered with. */
export const pageInvariants: readonly Invariant[] = [
  ...cursors.copilot.flatMap(cursorRules),
  pageWithinLimit(['listMessageChannels', 'listMessages'], 'data', { default: 100, cursor: 'nextToken' }),
  {
    name: 'messages-of-the-channel',
    facts: [],
    sentence:
      'Every message of a page has the channelId that the request asked for, and the newest comes first (Messages page).',
    operations: ['listMessages'],
    breaches(value, exchange, redactor) {
      const asked = queryOf(exchange).get('channelId') ?? ''
      const found: Breach[] = []
      let before: Record<string, unknown> = {}
      for (const [index, message] of itemsOf(value).entries()) {
        const { channelId, createdAt } = message
        if (asked !== '' && typeof channelId === 'string' && !isSameId(channelId, asked))
          found.push(breachOfChannel(redactor, channelId, index, asked))
        const { createdAt: newer } = before
        if (typeof createdAt === 'string' && typeof newer === 'string' && isEarlier(newer, createdAt))
          found.push(breachOfOrder(redactor, createdAt, index, newer))
        before = message
      }
      return found
    },
  },
  listFilters,
]

function breachOfChannel(redactor: Redactor, channelId: string, index: number, asked: string): Breach {
  return {
    pointer: `/data/${index}/channelId`,
    received: redactor.form(channelId),
    documented: `the channel that was asked for, ${redactor.form(asked)}`,
    against: 'request',
  }
}

function breachOfOrder(redactor: Redactor, own: string, index: number, newer: string): Breach {
  return {
    pointer: `/data/${index}/createdAt`,
    received: `${redactor.form(own)} after ${redactor.form(newer)}`,
    documented: 'the newest message first',
    severity: isEarlier(newer, own, clocks) ? undefined : 'warning',
  }
}

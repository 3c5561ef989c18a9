import { queryOf } from '../asked.ts'
import { cursors } from '../cursors.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { isEarlier } from '../moments.ts'
import { cursorRules, pageWithinLimit } from '../page-rules.ts'
import type { Redactor } from '../redact.ts'

/** What holds between a request and the page it is answered with. */
export const pageInvariants: readonly Invariant[] = [
  ...cursors.copilot.flatMap(cursorRules),
  pageWithinLimit(['listMessageChannels', 'listMessages'], 'data', { default: 100 }),
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
        if (asked !== '' && typeof channelId === 'string' && channelId !== asked)
          found.push(breachOfChannel(redactor, channelId, index, asked))
        const { createdAt: newer } = before
        if (typeof createdAt === 'string' && typeof newer === 'string' && isEarlier(newer, createdAt))
          found.push(breachOfOrder(redactor, createdAt, index, newer))
        before = message
      }
      return found
    },
  },
  {
    name: 'list-filter-holds',
    facts: [],
    sentence:
      'With membershipType every channel of the page has it, with memberId every channel has it in memberIds; an empty filter is none (List message channels).',
    operations: ['listMessageChannels'],
    breaches(value, exchange, redactor) {
      const query = queryOf(exchange)
      const [type, member] = [query.get('membershipType') ?? '', query.get('memberId') ?? '']
      if (type === '' && member === '') return []
      return itemsOf(value).flatMap((channel, index) => [
        ...breachOfType(redactor, channel, index, type),
        ...breachOfMember(redactor, channel, index, member),
      ])
    },
  },
]

function breachOfChannel(redactor: Redactor, channelId: string, index: number, asked: string): Breach {
  return {
    pointer: `/data/${index}/channelId`,
    received: redactor.form(channelId),
    documented: `the channel that was asked for, ${redactor.form(asked)}`,
  }
}

function breachOfOrder(redactor: Redactor, own: string, index: number, newer: string): Breach {
  return {
    pointer: `/data/${index}/createdAt`,
    received: `${redactor.form(own)} after ${redactor.form(newer)}`,
    documented: 'the newest message first',
  }
}

function breachOfType(
  redactor: Redactor,
  { membershipType }: Record<string, unknown>,
  index: number,
  asked: string,
): Breach[] {
  if (asked === '' || typeof membershipType !== 'string' || membershipType === asked) return []
  return [
    {
      pointer: `/data/${index}/membershipType`,
      received: redactor.word(membershipType),
      documented: `the type that was asked for, ${redactor.word(asked)}`,
    },
  ]
}

function breachOfMember(
  redactor: Redactor,
  { memberIds }: Record<string, unknown>,
  index: number,
  asked: string,
): Breach[] {
  if (asked === '' || !Array.isArray(memberIds) || memberIds.includes(asked)) return []
  return [
    {
      pointer: `/data/${index}/memberIds`,
      received: `${redactor.text(memberIds)} without ${redactor.form(asked)}`,
      documented: 'the member that was asked for among them',
    },
  ]
}

/** Items that are no objects stay in their places and have no members. */
function itemsOf(value: unknown): Record<string, unknown>[] {
  const data = isJsonObject(value) ? value.data : undefined
  return Array.isArray(data) ? data.map((item) => (isJsonObject(item) ? item : {})) : []
}

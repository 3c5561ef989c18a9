import type { Exchange } from '../exchange.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { describeValue } from '../wording.ts'

/** What holds between a request and the page it is answered with. */
export const pageInvariants: readonly Invariant[] = [
  {
    name: 'messages-of-the-channel',
    facts: [],
    sentence:
      'Every message of a page has the channelId that the request asked for, and the newest comes first (Messages page).',
    operations: ['listMessages'],
    breaches(value, exchange) {
      const asked = queryOf(exchange).get('channelId') ?? ''
      const messages = itemsOf(value)
      return messages.flatMap((message, index) => [
        ...breachOfChannel(message, index, asked),
        ...breachOfOrder(message, index, messages[index - 1]),
      ])
    },
  },
  {
    name: 'list-filter-holds',
    facts: [],
    sentence:
      'With membershipType every channel of the page has it, with memberId every channel has it in memberIds; an empty filter is none (List message channels).',
    operations: ['listMessageChannels'],
    breaches(value, exchange) {
      const query = queryOf(exchange)
      const [type, member] = [query.get('membershipType') ?? '', query.get('memberId') ?? '']
      return itemsOf(value).flatMap((channel, index) => [
        ...breachOfType(channel, index, type),
        ...breachOfMember(channel, index, member),
      ])
    },
  },
]

function breachOfChannel({ channelId }: Record<string, unknown>, index: number, asked: string): Breach[] {
  if (asked === '' || typeof channelId !== 'string' || channelId === asked) return []
  return [
    {
      pointer: `/data/${index}/channelId`,
      received: describeValue(channelId),
      documented: `the channel that was asked for, ${describeValue(asked)}`,
    },
  ]
}

function breachOfOrder(
  message: Record<string, unknown>,
  index: number,
  before: Record<string, unknown> | undefined,
): Breach[] {
  const [own, newer] = [message.createdAt, before?.createdAt]
  if (typeof own !== 'string' || typeof newer !== 'string' || !(Date.parse(own) > Date.parse(newer))) return []
  return [
    {
      pointer: `/data/${index}/createdAt`,
      received: `${describeValue(own)} after ${describeValue(newer)}`,
      documented: 'the newest message first',
    },
  ]
}

function breachOfType({ membershipType }: Record<string, unknown>, index: number, asked: string): Breach[] {
  if (asked === '' || typeof membershipType !== 'string' || membershipType === asked) return []
  return [
    {
      pointer: `/data/${index}/membershipType`,
      received: describeValue(membershipType),
      documented: `the type that was asked for, ${describeValue(asked)}`,
    },
  ]
}

function breachOfMember({ memberIds }: Record<string, unknown>, index: number, asked: string): Breach[] {
  if (asked === '' || !Array.isArray(memberIds) || memberIds.includes(asked)) return []
  return [
    {
      pointer: `/data/${index}/memberIds`,
      received: `${describeValue(memberIds)} without ${describeValue(asked)}`,
      documented: 'the member that was asked for among them',
    },
  ]
}

/** Items that are no objects stay in their places and have no members. */
function itemsOf(value: unknown): Record<string, unknown>[] {
  const data = isJsonObject(value) ? value.data : undefined
  return Array.isArray(data) ? data.map((item) => (isJsonObject(item) ? item : {})) : []
}

function queryOf({ request: { url } }: Exchange): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1).replace(/#.*$/s, ''))
}

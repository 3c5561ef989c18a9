import { queryOf } from '../asked.ts'
import type { Invariant } from '../invariant.ts'
import type { Redactor } from '../redact.ts'
import { includesId, isSameId } from '../same-id.ts'
import { itemsOf } from './items.ts'

/** What a channel has at a member, and what a filter lets through there. */
type Difference = [member: string, received: string, documented: string]

/** By filter, where a channel differs from what it asks for; a member that is absent, or of another type, tells nothing. */
const filters: Record<
  string,
  (channel: Record<string, unknown>, asked: string, redactor: Redactor) => (Difference | undefined)[]
> = {
  membershipType: ({ membershipType }, asked, redactor) => [
    otherType(membershipType, asked, `the type that was asked for, ${redactor.word(asked)}`, redactor),
  ],
  memberId: ({ memberIds }, asked, redactor) => [
    Array.isArray(memberIds) && !includesId(memberIds, asked)
      ? [
          'memberIds',
          `${redactor.text(memberIds)} without ${redactor.form(asked)}`,
          'the member that was asked for among them',
        ]
      : undefined,
  ],
  membershipEntityId: ({ membershipEntityId }, asked, redactor) => [
    otherId('membershipEntityId', membershipEntityId, asked, redactor),
  ],
  clientId: ({ membershipType, clientId }, asked, redactor) => [
    otherType(membershipType, 'individual', '"individual", the only type with a client to ask for', redactor),
    otherId('clientId', clientId, asked, redactor),
  ],
}

/** Every channel of a page is as the request asked. */
export const listFilters: Invariant = {
  name: 'list-filter-holds',
  against: 'request',
  facts: [],
  sentence:
    'With membershipType, membershipEntityId or clientId every channel of the page has it, with clientId each is an individual one, with memberId every channel has it in memberIds; an empty filter is none (List message channels).',
  operations: ['listMessageChannels'],
  breaches(value, exchange, redactor) {
    const query = queryOf(exchange)
    const asked = Object.keys(filters).flatMap((name) => {
      const text = query.get(name) ?? ''
      return text === '' ? [] : [[filters[name], text] as const]
    })
    if (asked.length === 0) return []
    return itemsOf(value).flatMap((channel, index) =>
      asked
        .flatMap(([compare, text]) => compare?.(channel, text, redactor) ?? [])
        .flatMap((difference) => {
          if (!difference) return []
          const [member, received, documented] = difference
          return [{ pointer: `/data/${index}/${member}`, received, documented }]
        }),
    )
  },
}

function otherType(type: unknown, asked: string, documented: string, redactor: Redactor): Difference | undefined {
  return typeof type === 'string' && !isSameId(type, asked)
    ? ['membershipType', redactor.word(type), documented]
    : undefined
}

function otherId(member: string, id: unknown, asked: string, redactor: Redactor): Difference | undefined {
  if (typeof id !== 'string' || isSameId(id, asked)) return undefined
  return [member, redactor.form(id), `the one that was asked for, ${redactor.form(asked)}`]
}

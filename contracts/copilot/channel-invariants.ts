import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { clocks, isEarlier } from '../moments.ts'
import { includesId, isSameId } from '../same-id.ts'
import { notBeforeCreation } from '../time-rules.ts'

/** What holds between the members of one channel. */
export const channelInvariants: readonly Invariant[] = [
  {
    name: 'company-entity-is-no-member',
    facts: ['C27', 'C38'],
    sentence: 'In a company channel membershipEntityId is none of memberIds.',
    schema: 'CompanyMessageChannel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || typeof value.membershipEntityId !== 'string') return []
      const { membershipEntityId, memberIds } = value
      if (!Array.isArray(memberIds) || !includesId(memberIds, membershipEntityId)) return []
      return [
        {
          pointer: '/membershipEntityId',
          received: `${redactor.form(membershipEntityId)}, which is one of memberIds`,
          documented: 'the ID of the company, which is no user',
        },
      ]
    },
  },
  {
    name: 'company-entity-is-company-id',
    facts: ['C27'],
    sentence: 'In a company channel that has both, membershipEntityId equals the companyId of the later contract.',
    schema: 'CompanyMessageChannel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { membershipEntityId, companyId } = value
      if (typeof membershipEntityId !== 'string' || typeof companyId !== 'string') return []
      if (isSameId(membershipEntityId, companyId)) return []
      return [
        {
          pointer: '/companyId',
          received: redactor.form(companyId),
          documented: `the company that membershipEntityId stands for, ${redactor.form(membershipEntityId)}`,
        },
      ]
    },
  },
  {
    name: 'individual-entity-is-a-member',
    // An app of the vendor takes the client from the members, because the entity is not always it.
    severity: 'warning',
    facts: ['C07', 'C11', 'C26', 'C29'],
    sentence: 'In an individual channel membershipEntityId is the client, who is one of memberIds.',
    schema: 'IndividualMessageChannel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || typeof value.membershipEntityId !== 'string') return []
      const { membershipEntityId, memberIds } = value
      // No member at all is said of the list, and no ID of the entity.
      if (!Array.isArray(memberIds) || memberIds.length === 0 || membershipEntityId === '') return []
      if (includesId(memberIds, membershipEntityId)) return []
      return [
        {
          pointer: '/membershipEntityId',
          received: `${redactor.form(membershipEntityId)}, which is none of memberIds`,
          documented: 'the ID of the client of the channel',
        },
      ]
    },
  },
  {
    name: 'individual-entity-is-client-id',
    // As above: an app of the vendor says that the entity is not always the client.
    severity: 'warning',
    facts: ['C26'],
    sentence: 'In an individual channel that has both, membershipEntityId equals the clientId of the later contract.',
    schema: 'IndividualMessageChannel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { membershipEntityId, clientId } = value
      if (typeof membershipEntityId !== 'string' || typeof clientId !== 'string') return []
      // An empty entity is a finding of its own.
      if (membershipEntityId === '' || isSameId(membershipEntityId, clientId)) return []
      return [
        {
          pointer: '/clientId',
          received: redactor.form(clientId),
          documented: `the client that membershipEntityId stands for, ${redactor.form(membershipEntityId)}`,
        },
      ]
    },
  },
  {
    name: 'last-message-after-creation',
    facts: ['C14', 'C32'],
    sentence: 'lastMessageDate, when not null, is not before createdAt.',
    schema: 'MessageChannelBase',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { createdAt, lastMessageDate } = value
      if (typeof createdAt !== 'string' || typeof lastMessageDate !== 'string') return []
      if (!isEarlier(lastMessageDate, createdAt)) return []
      return [
        {
          pointer: '/lastMessageDate',
          received: redactor.form(lastMessageDate),
          documented: `a time not before createdAt, ${redactor.form(createdAt)}`,
          severity: isEarlier(lastMessageDate, createdAt, clocks) ? undefined : 'warning',
        },
      ]
    },
  },
  notBeforeCreation('channel-updated-after-created', 'MessageChannelBase', ['C14', 'C35'], ['/updatedAt']),
  {
    name: 'no-member-twice',
    severity: 'warning',
    facts: ['C29'],
    sentence: 'No user stands in memberIds twice.',
    schema: 'MessageChannelBase',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value.memberIds)) return []
      const first = new Map<string, number>()
      return value.memberIds.flatMap((id: unknown, index): Breach[] => {
        if (typeof id !== 'string') return []
        const before = first.get(id.toLowerCase())
        if (before === undefined) {
          first.set(id.toLowerCase(), index)
          return []
        }
        const documented = `a user that no other item names; item ${before} of memberIds does`
        return [{ pointer: `/memberIds/${index}`, received: redactor.form(id), documented }]
      })
    },
  },
  {
    name: 'new-channel-has-no-message',
    severity: 'warning',
    facts: ['C05', 'C33'],
    sentence: 'A channel that was just created has no last message.',
    operations: ['createMessageChannel'],
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || typeof value.lastMessageDate !== 'string') return []
      const received = redactor.form(value.lastMessageDate)
      return [{ pointer: '/lastMessageDate', received, documented: 'null, since no message was sent yet' }]
    },
  },
]

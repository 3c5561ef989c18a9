import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { isEarlier } from '../moments.ts'

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
      if (!Array.isArray(memberIds) || !memberIds.includes(membershipEntityId)) return []
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
      if (typeof membershipEntityId !== 'string' || typeof companyId !== 'string' || membershipEntityId === companyId)
        return []
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
    facts: ['C07', 'C11', 'C26', 'C29'],
    sentence: 'In an individual channel membershipEntityId is the client, who is one of memberIds.',
    schema: 'IndividualMessageChannel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || typeof value.membershipEntityId !== 'string') return []
      const { membershipEntityId, memberIds } = value
      if (!Array.isArray(memberIds) || memberIds.length === 0 || memberIds.includes(membershipEntityId)) return []
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
    facts: ['C26'],
    sentence: 'In an individual channel that has both, membershipEntityId equals the clientId of the later contract.',
    schema: 'IndividualMessageChannel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { membershipEntityId, clientId } = value
      if (typeof membershipEntityId !== 'string' || typeof clientId !== 'string' || membershipEntityId === clientId)
        return []
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
      // Dates keep milliseconds only, and rounding down keeps the order.
      if (typeof createdAt !== 'string' || typeof lastMessageDate !== 'string') return []
      if (!isEarlier(lastMessageDate, createdAt)) return []
      return [
        {
          pointer: '/lastMessageDate',
          received: redactor.form(lastMessageDate),
          documented: `a time not before createdAt, ${redactor.form(createdAt)}`,
        },
      ]
    },
  },
]

import { isInAnotherUnit } from '../checks/timestamp.ts'
import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** The kinds of chat and person that other publications name; a placeholder of the document is none. */
const chatTypes: readonly unknown[] = ['group', 'userChat', 'directChat']
/** The clock of the id and the clock of createdAt may differ by this much, in milliseconds. */
const tolerance = 60_000

/** What holds between the members of one message. */
export const messageInvariants: readonly Invariant[] = [
  {
    name: 'chat-key-of-type-and-id',
    severity: 'warning',
    facts: ['C039'],
    sentence: 'chatKey is chatType and chatId joined by a hyphen (User chats page).',
    schema: 'Message',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { chatKey, chatType, chatId } = value
      if (typeof chatKey !== 'string' || typeof chatId !== 'string' || !chatTypes.includes(chatType)) return []
      if (chatKey === `${chatType}-${chatId}`) return []
      return [
        {
          pointer: '/chatKey',
          received: redactor.form(chatKey),
          documented: `chatType and chatId, ${redactor.form(`${chatType}-${chatId}`)}`,
        },
      ]
    },
  },
  {
    name: 'message-id-tells-creation',
    severity: 'warning',
    facts: ['C040', 'C051'],
    sentence: 'The first eight digits of a message id are its createdAt in seconds, in hexadecimal (User chats page).',
    schema: 'Message',
    breaches(value) {
      if (!isJsonObject(value)) return []
      const { id, createdAt } = value
      if (typeof id !== 'string' || typeof createdAt !== 'number' || !/^[0-9a-f]{16}(?:[0-9a-f]{4})?$/.test(id))
        return []
      // Another unit is another finding, and its only cause.
      if (isInAnotherUnit('EpochMilliseconds', createdAt)) return []
      const told = Number.parseInt(id.slice(0, 8), 16) * 1000
      if (Math.abs(told - createdAt) <= tolerance) return []
      return [{ pointer: '/createdAt', received: String(createdAt), documented: `about ${told}, which the id tells` }]
    },
  },
]

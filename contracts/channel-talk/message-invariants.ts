import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { groupLists } from './lists.ts'

/** The kinds of chat and person that other publications name; a placeholder of the document is none. */
const chatTypes: readonly unknown[] = ['group', 'userChat', 'directChat']
/** The clock of the id and the clock of createdAt may differ by this much, in milliseconds. */
const tolerance = 60_000

/** What holds between the members of one message, and between a message and the request. */
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
      const told = Number.parseInt(id.slice(0, 8), 16) * 1000
      if (Math.abs(told - createdAt) <= tolerance) return []
      return [{ pointer: '/createdAt', received: String(createdAt), documented: `about ${told}, which the id tells` }]
    },
  },
  {
    name: 'messages-of-the-group',
    facts: ['C001'],
    sentence: 'Every message of the list of a group that says its chat is a message of that group.',
    operations: groupLists,
    breaches(value, exchange, redactor) {
      const [, group] = /\/groups\/(\d+)\/messages(?:[?#]|$)/.exec(exchange.request.url) ?? []
      if (group === undefined || !isJsonObject(value) || !Array.isArray(value['messages'])) return []
      const found: Breach[] = []
      for (const [index, message] of value['messages'].entries()) {
        // The document prints a placeholder for every id.
        if (!isJsonObject(message) || message['chatType'] !== 'group') continue
        const { chatId } = message
        if (typeof chatId !== 'string' || chatId === group) continue
        found.push({
          pointer: `/messages/${index}/chatId`,
          received: redactor.form(chatId),
          documented: `the group that was asked for, ${redactor.form(group)}`,
        })
      }
      return found
    },
  },
]

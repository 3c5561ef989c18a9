import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'
import { chatGroups, messageGroups, requestedGroups } from './ids.ts'

/** What the document says of the ids and the audit of messages. */
export const messageInvariants: readonly Invariant[] = [
  {
    name: 'message-id-from-chat',
    facts: ['S061', 'S062', 'S135'],
    sentence: "The id of a message has the three groups of digits of its chat's id.",
    schema: 'Message',
    breaches(value, exchange, redactor) {
      if (!isJsonObject(value)) return []
      const chat = isJsonObject(value['chat']) ? chatGroups(value['chat']['id']) : undefined
      return compare(redactor, '/id', value['id'], chat ?? requestedGroups(exchange, 'messages'))
    },
  },
  {
    name: 'last-message-id-from-chat',
    facts: ['S021', 'S061', 'S062', 'S135'],
    sentence: "The id of a chat's last message has the three groups of digits of the chat's id.",
    schema: 'Chat',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isJsonObject(value['lastMessage'])) return []
      // A message that names its chat is judged by itself.
      const { chat } = value['lastMessage']
      if (isJsonObject(chat) && chatGroups(chat['id']) !== undefined) return []
      return compare(redactor, '/lastMessage/id', value['lastMessage']['id'], chatGroups(value['id']))
    },
  },
  {
    name: 'system-message-has-created-at',
    facts: ['S084', 'S085'],
    sentence: 'Where nobody created a message, audit.created still says when it was created.',
    schema: 'Message',
    breaches(value, _exchange, redactor) {
      const audit = isJsonObject(value) ? value['audit'] : undefined
      const created = isJsonObject(audit) ? audit['created'] : undefined
      if (!isJsonObject(created) || created['by'] !== null || typeof created['at'] === 'string') return []
      return [
        {
          pointer: '/audit/created/at',
          received: redactor.form(created['at']),
          documented: 'the time of the system message',
        },
      ]
    },
  },
]

/** Ids of other forms are judged elsewhere. */
function compare(redactor: Redactor, pointer: string, id: unknown, groups: string | undefined): Breach[] {
  const received = messageGroups(id)
  if (received === undefined || groups === undefined || received === groups) return []
  return [
    {
      pointer,
      received: redactor.form(id),
      documented: `${redactor.form(`CMG-${groups}-`)} and five digits, after the id of the chat`,
    },
  ]
}

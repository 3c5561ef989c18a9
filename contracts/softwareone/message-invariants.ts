import type { Exchange } from '../exchange.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'
import { chatGroups, chatOf, messageGroups, requestedGroups } from './ids.ts'

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
      if (chatOf(value['lastMessage']) !== undefined) return []
      return compare(redactor, '/lastMessage/id', value['lastMessage']['id'], chatGroups(value['id']))
    },
  },
  {
    name: 'links-of-the-message',
    // That a link leads to what holds it is one reading of the two.
    severity: 'warning',
    facts: ['S081', 'S091'],
    sentence: 'The links of a message link to that message (inferred).',
    schema: 'Message',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value['links'])) return []
      const { id } = value
      return value['links'].flatMap((link: unknown, index): Breach[] => {
        const message = isJsonObject(link) ? link['message'] : undefined
        const linked = isJsonObject(message) ? message['id'] : undefined
        if (typeof id !== 'string' || typeof linked !== 'string' || linked === id) return []
        return [
          {
            pointer: `/links/${index}/message/id`,
            received: redactor.form(linked),
            documented: `the message itself, ${redactor.form(id)}`,
          },
        ]
      })
    },
  },
  {
    name: 'deleted-reference-without-content',
    facts: ['S080'],
    sentence: 'A deleted message has no content where another object refers to it, either.',
    schema: 'MessageReference',
    breaches: contentOfDeleted,
  },
  {
    name: 'deleted-message-of-link-without-content',
    facts: ['S080'],
    sentence: 'A deleted message has no content where a link refers to it.',
    schema: 'Link',
    breaches(value, exchange, redactor) {
      const message = isJsonObject(value) ? value['message'] : undefined
      return contentOfDeleted(message, exchange, redactor).map((breach) => ({
        ...breach,
        pointer: `/message${breach.pointer}`,
      }))
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

function contentOfDeleted(message: unknown, _exchange: Exchange, redactor: Redactor): Breach[] {
  if (!isJsonObject(message) || message['isDeleted'] !== true) return []
  const { content } = message
  if (typeof content !== 'string' || content === '') return []
  return [{ pointer: '/content', received: redactor.text(content), documented: 'none: the message is deleted' }]
}

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

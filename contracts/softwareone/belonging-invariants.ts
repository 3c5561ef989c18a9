import type { Exchange } from '../exchange.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'
import { chatOf, messageGroups, requestedGroups } from './ids.ts'

/** What the document says of the chat that a message, participant, link or attachment belongs to. */
export const belongingInvariants: readonly Invariant[] = [
  belongsToChat('Message', 'messages', ['S066']),
  belongsToChat('Participant', 'participants', ['S030']),
  belongsToChat('Link', 'links', ['S089']),
  belongsToChat('Attachment', 'attachments', ['S105', 'S130']),
  messageInChat('Link', 'links', ['S061', 'S089', 'S091']),
  messageInChat('Attachment', 'attachments', ['S061', 'S105', 'S107']),
  fileFact('size', ['S118']),
  fileFact('contentType', ['S115']),
  {
    name: 'file-id-of-the-file',
    facts: ['S109'],
    sentence: 'fileId of an attachment is the id of its file.',
    schema: 'Attachment',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isJsonObject(value['file'])) return []
      const [fileId, id] = [value['fileId'], value['file']['id']]
      if (typeof fileId !== 'string' || typeof id !== 'string' || fileId === id) return []
      return [
        { pointer: '/fileId', received: redactor.form(fileId), documented: `the id of file, ${redactor.form(id)}` },
      ]
    },
  },
]

/** What an attachment says of its file stands in both, read-only. */
function fileFact(name: string, facts: readonly string[]): Invariant {
  return {
    name: `${name}-of-the-file`,
    severity: 'warning',
    facts,
    sentence: `${name} of an attachment is that of its file (inferred).`,
    schema: 'Attachment',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isJsonObject(value['file'])) return []
      const [own, ofFile] = [value[name], value['file'][name]]
      if (own == null || ofFile == null || typeof own !== typeof ofFile || own === ofFile) return []
      const tell = (said: unknown): string => (typeof said === 'number' ? String(said) : redactor.text(said))
      return [{ pointer: `/${name}`, received: tell(own), documented: `as ${name} of file, ${tell(ofFile)}` }]
    },
  }
}

/** What a link names is by the document what it leads to: that this is the chat that holds it is one reading. */
function severityOf(schema: string): 'warning' | undefined {
  return schema === 'Link' ? 'warning' : undefined
}

/** Only the items of the collection that was asked for: what stands inside them has its own chat. */
function belongsToChat(schema: string, collection: string, facts: readonly string[]): Invariant {
  return {
    name: `${collection}-of-the-chat-asked-for`,
    against: 'request',
    severity: severityOf(schema),
    facts,
    sentence: `Below /chats/{chatId}/${collection}, every ${schema} that names its chat names that one.`,
    schema,
    breaches(value, exchange, redactor) {
      const asked = requestedGroups(exchange, collection)
      const received = chatOf(value)
      if (asked === undefined || received === undefined || received.groups === asked) return []
      return [
        {
          pointer: received.pointer,
          received: redactor.form(`CHT-${received.groups}`),
          documented: `the chat that was asked for, ${redactor.form(`CHT-${asked}`)}`,
        },
      ]
    },
  }
}

function messageInChat(schema: string, collection: string, facts: readonly string[]): Invariant {
  return {
    name: `message-of-${collection}-in-same-chat`,
    severity: severityOf(schema),
    facts,
    sentence: `The message of a ${schema} is a message of its chat.`,
    schema,
    breaches: (value, exchange, redactor) => breachOfMessage(value, exchange, redactor, collection),
  }
}

function breachOfMessage(value: unknown, exchange: Exchange, redactor: Redactor, collection: string): Breach[] {
  if (!isJsonObject(value) || !isJsonObject(value['message'])) return []
  const { id } = value['message']
  const received = messageGroups(id)
  const groups = chatOf(value)?.groups ?? requestedGroups(exchange, collection)
  if (received === undefined || groups === undefined || received === groups) return []
  return [
    {
      pointer: '/message/id',
      received: redactor.form(id),
      documented: `a message of the chat, ${redactor.form(`CHT-${groups}`)}`,
    },
  ]
}

import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'
import { chatGroups, chatOf, messageGroups } from './ids.ts'

/** What the document says of the things that a chat holds: they are of that chat. */
export const chatPartInvariants: readonly Invariant[] = [
  partsOfChat('participants', ['S030'], 'lastReadMessage', ['S048', 'S061']),
  partsOfChat('links', ['S089'], 'message', ['S061', 'S091']),
  partsOfChat('attachments', ['S105'], 'message', ['S061', 'S107']),
  {
    name: 'last-message-of-the-chat',
    facts: ['S021', 'S066'],
    sentence: 'The last message of a chat names no other chat.',
    schema: 'Chat',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      return otherChat(redactor, '/lastMessage', value['lastMessage'], chatGroups(value['id']))
    },
  },
]

/** Two rules of a kind of parts: what chat they name, and, where they name none, what chat the message is of that they name. */
function partsOfChat(name: string, facts: readonly string[], message: string, ofMessage: readonly string[]): Invariant {
  return {
    name: `${name}-of-the-chat`,
    // What a link names is what it leads to, by one reading in another chat.
    severity: name === 'links' ? 'warning' : undefined,
    facts: [...new Set([...facts, ...ofMessage])],
    sentence: `The ${name} of a chat, and the messages they name, are of that chat.`,
    schema: 'Chat',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const groups = chatGroups(value['id'])
      const parts: unknown = value[name]
      if (groups === undefined || typeof parts !== 'object' || parts === null) return []
      const judge = (part: unknown, pointer: string): Breach[] => [
        ...otherChat(redactor, pointer, part, groups),
        ...otherMessage(redactor, pointer, part, message, groups),
      ]
      // The document types them as one object, the API sends an array.
      if (!Array.isArray(parts)) return judge(parts, `/${name}`)
      return parts.flatMap((part, index) => judge(part, `/${name}/${index}`))
    },
  }
}

function otherChat(redactor: Redactor, pointer: string, part: unknown, groups: string | undefined): Breach[] {
  const named = chatOf(part)
  if (named === undefined || groups === undefined || named.groups === groups) return []
  return [
    {
      pointer: pointer + named.pointer,
      received: redactor.form(`CHT-${named.groups}`),
      documented: `the chat it is shown in, ${redactor.form(`CHT-${groups}`)}`,
    },
  ]
}

/** A part that names its chat is judged by itself. */
function otherMessage(redactor: Redactor, pointer: string, part: unknown, name: string, groups: string): Breach[] {
  const message = isJsonObject(part) && chatOf(part) === undefined ? part[name] : undefined
  const id = isJsonObject(message) ? message['id'] : undefined
  const received = messageGroups(id)
  if (received === undefined || received === groups) return []
  return [
    {
      pointer: `${pointer}/${name}/id`,
      received: redactor.form(id),
      documented: `a message of the chat, ${redactor.form(`CHT-${groups}`)}`,
    },
  ]
}

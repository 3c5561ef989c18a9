import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'
import { chatGroups, messageGroups } from './ids.ts'

/** A list of a chat, and the member of its items that is a message of the chat. */
interface Part {
  noun: string
  name: string
  message?: string
  facts: readonly string[]
}

const parts: readonly Part[] = [
  { noun: 'message', name: 'lastMessage', facts: ['S021', 'S066'] },
  { noun: 'participant', name: 'participants', message: 'lastReadMessage', facts: ['S018', 'S030', 'S048'] },
  { noun: 'link', name: 'links', message: 'message', facts: ['S024', 'S089', 'S091'] },
  { noun: 'attachment', name: 'attachments', message: 'message', facts: ['S025', 'S105', 'S107'] },
]

/** What the document says of whatever stands inside a chat: it belongs to that chat. */
export const chatPartsInvariants: readonly Invariant[] = [
  ...parts.map(belongsToChatAround),
  {
    name: 'links-of-the-message-around',
    severity: 'warning',
    facts: ['S081', 'S091'],
    sentence:
      'The links of a message that name a message name that one (inferred: what a link links to may be read otherwise).',
    schema: 'Message',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || messageGroups(value['id']) === undefined) return []
      const { id, links } = value
      return itemsOf(links, '/links').flatMap(({ item, pointer }) => {
        const linked = isJsonObject(item['message']) ? item['message']['id'] : undefined
        if (messageGroups(linked) === undefined || linked === id) return []
        const documented = `the id of the message around it, ${redactor.form(id)}`
        return [{ pointer: `${pointer}/message/id`, received: redactor.form(linked), documented }]
      })
    },
  },
]

function belongsToChatAround({ noun, name, message, facts }: Part): Invariant {
  return {
    name: `${name}-of-the-chat-around`,
    facts,
    sentence: `A ${noun} that stands in a chat belongs to it${message ? `, and so does its ${message}` : ''}.`,
    schema: 'Chat',
    breaches(value, _exchange, redactor) {
      const groups = isJsonObject(value) ? chatGroups(value['id']) : undefined
      if (!isJsonObject(value) || groups === undefined) return []
      return itemsOf(value[name], `/${name}`).flatMap(({ item, pointer }) =>
        breachesOfPart(item, pointer, message, groups, redactor),
      )
    },
  }
}

/** One that names its chat is judged by that name; its message is then compared with the same chat elsewhere. */
function breachesOfPart(
  item: Record<string, unknown>,
  pointer: string,
  message: string | undefined,
  groups: string,
  redactor: Redactor,
): Breach[] {
  const { chat } = item
  const [named, place] = isJsonObject(chat) ? [chat['id'], `${pointer}/chat/id`] : [chat, `${pointer}/chat`]
  const own = chatGroups(named)
  if (own !== undefined) {
    if (own === groups) return []
    const documented = `the id of the chat around it, ${redactor.form(`CHT-${groups}`)}`
    return [{ pointer: place, received: redactor.form(named), documented }]
  }
  const part = message === undefined ? undefined : item[message]
  const id = isJsonObject(part) ? part['id'] : undefined
  const received = messageGroups(id)
  if (received === undefined || received === groups) return []
  const documented = `a message of the chat around it, ${redactor.form(`CHT-${groups}`)}`
  return [{ pointer: `${pointer}/${message}/id`, received: redactor.form(id), documented }]
}

/** The objects of a list, or the one object that the document speaks of, with their places. */
function itemsOf(value: unknown, pointer: string): { item: Record<string, unknown>; pointer: string }[] {
  if (isJsonObject(value)) return [{ item: value, pointer }]
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => (isJsonObject(item) ? [{ item, pointer: `${pointer}/${index}` }] : []))
}

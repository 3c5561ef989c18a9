import type { Exchange } from '../exchange.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'

/** Kinds of chat that are no group; what is no known kind, as the placeholder of the document, says nothing. */
const otherTypes: readonly unknown[] = ['userChat', 'directChat']

/** The messages of a list are those of one group: of the one asked for by its ID, and by name of the same as the others. */
export const messagesOfOneGroup: readonly Invariant[] = [
  {
    name: 'messages-of-the-group',
    against: 'request',
    facts: ['C001'],
    sentence: 'Every message of the list of a group is a message of that group, as far as it says its chat.',
    operations: ['listGroupMessages'],
    breaches: (value, exchange, redactor) => findStrays(value, askedGroup(exchange), redactor),
  },
  {
    name: 'messages-of-one-group',
    facts: ['C015'],
    sentence:
      'All messages of the list of a group by its name are messages of one group, as far as they say their chat.',
    operations: ['listGroupMessagesByName'],
    breaches: (value, _exchange, redactor) => findStrays(value, undefined, redactor),
  },
]

function findStrays(value: unknown, asked: string | undefined, redactor: Redactor): Breach[] {
  if (!isJsonObject(value) || !Array.isArray(value['messages'])) return []
  const found: Breach[] = []
  let group = asked
  for (const [index, message] of value['messages'].entries()) {
    if (!isJsonObject(message)) continue
    const { chatType } = message
    if (otherTypes.includes(chatType)) {
      const documented = '"group", since the messages of a group were asked for'
      found.push({ pointer: `/messages/${index}/chatType`, received: redactor.word(chatType), documented })
      continue
    }
    const told = toldGroup(message)
    group ??= told?.id
    if (told === undefined || told.id === group) continue
    found.push({
      pointer: `/messages/${index}/${told.member}`,
      received: redactor.form(message[told.member]),
      documented: `the group ${asked === undefined ? 'of the messages before it' : 'that was asked for'}, ${redactor.form(group)}`,
    })
  }
  return found
}

/** The group that a message says it is of, and where; IDs of groups are numbers, which the document's placeholder is not. */
function toldGroup({ chatType, chatId, chatKey }: Record<string, unknown>): { id: string; member: string } | undefined {
  if (typeof chatId === 'string' && (chatType === 'group' || (chatType === undefined && /^\d+$/.test(chatId))))
    return { id: chatId, member: 'chatId' }
  const [, id] = (typeof chatKey === 'string' && chatId === undefined && /^group-(\d+)$/.exec(chatKey)) || []
  return id === undefined ? undefined : { id, member: 'chatKey' }
}

function askedGroup({ request }: Exchange): string | undefined {
  return /\/groups\/(\d+)\/messages(?:[?#]|$)/.exec(request.url)?.[1]
}

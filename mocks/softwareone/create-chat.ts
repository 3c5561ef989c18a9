import type { ChatCreate as ChatCreateBody } from '../../generated/softwareone/types.ts'
import type { MockInput } from '../operation.ts'
import { badRequest } from '../problem.ts'
import { capitalize, note } from './act.ts'
import { readIcon } from './icon.ts'
import { join, type Member, resolveMember } from './membership.ts'
import { newId } from './new-id.ts'
import { isForm, readAs, readText } from './read-input.ts'
import { checkMessage, sendMessage } from './send-message.ts'
import { type SoftwareoneState, tick } from './state.ts'
import type { StoredChat } from './stored.ts'

/** Creates a chat of the caller and everybody the request names, with its opening message if there is one. */
export function createChat(state: SoftwareoneState, input: MockInput): StoredChat {
  const body = readAs(isForm(input) ? readForm(input) : input.body, 'ChatCreate')
  const type = capitalize(body.type)
  const members = readMembers(state, body)
  if (type === 'Direct' && members.length !== 2)
    throw badRequest('participants', 'A direct chat needs exactly one other participant.')
  const icon = readIcon(input, type)
  if (body.lastMessage) checkMessage(state, null, body.lastMessage, 'lastMessage.')
  tick(state)
  const id = newId(state, 'chat')
  const chat: StoredChat = {
    id,
    revision: 1,
    type,
    icon: icon === undefined ? null : `/static/chats/${id}.icon.${icon}`,
    ...describe(type, body),
    status: null,
    participants: [],
    messages: [],
    links: [],
    attachments: [],
    audit: {},
  }
  note(state, chat.audit, 'created')
  state.chats.set(id, chat)
  for (const member of members) join(state, chat, member)
  if (body.lastMessage) sendMessage(state, chat, body.lastMessage)
  return chat
}

/** The name of a case is generated from its first message, whatever the request says. */
function describe(
  type: StoredChat['type'],
  { name, description }: ChatCreateBody,
): Pick<StoredChat, 'name' | 'description'> {
  if (type === 'Direct' || type === 'Case') return {}
  return { ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) }
}

/** The caller, and everybody else once. */
function readMembers(state: SoftwareoneState, { participants = [] }: ChatCreateBody): Member[] {
  const wanted = [participants].flat().map((item, index) => resolveMember(state, item, `participants[${index}]`))
  const caller = resolveMember(state, { contact: { id: state.caller } }, 'caller')
  return [...new Map([caller, ...wanted].map((member) => [member.contact, member])).values()]
}

function readForm(input: MockInput): unknown {
  const texts = ['type', 'name', 'description'].map((name) => [name, readText(input, name)] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined))
}

import type { MessageCreate } from '../../generated/softwareone/types.ts'
import { badRequest } from '../problem.ts'
import { capitalize, markRead, note, requireSender } from './act.ts'
import { addLink, checkLink } from './add-link.ts'
import { messageId } from './new-id.ts'
import { shorten } from './shorten.ts'
import { forgetShownParts } from './shown-parts.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredMessage } from './stored.ts'

/** How many messages the five digits of an id can number. */
const mostMessages = 100_000

/** Refuses a message that cannot be sent: to a chat that is full, or with a link that leads nowhere. */
export function checkMessage(
  state: SoftwareoneState,
  chat: StoredChat | null,
  { links = [] }: MessageCreate,
  prefix = '',
): void {
  if (chat && chat.messages.length >= mostMessages)
    throw badRequest('request', `A chat holds at most ${mostMessages} messages.`)
  for (const [index, link] of links.entries()) checkLink(state, chat, link, `${prefix}links[${index}].`)
}

/** Sends a message of the caller's: it becomes the chat's last one, and the first of a case gives the case its name. */
export function sendMessage(
  state: SoftwareoneState,
  chat: StoredChat,
  { content, visibility = 'Public', links = [] }: MessageCreate,
): StoredMessage {
  const number = chat.messages.length
  const message: StoredMessage = {
    id: messageId(chat.id, number),
    revision: 1,
    sender: requireSender(state, chat).id,
    content,
    visibility: capitalize(visibility),
    isDeleted: false,
    audit: {},
  }
  note(state, message.audit, 'created')
  chat.messages.push(message)
  for (const link of links) addLink(state, chat, link, number)
  if (chat.type === 'Case' && chat.name === undefined) {
    forgetShownParts(chat)
    chat.name = shorten(content)
  }
  markRead(state, chat)
  return message
}

import type { Message, MessageReference } from '../../generated/softwareone/types.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredMessage } from './stored.ts'
import { viewChatReference } from './view-chat.ts'
import { viewLinkInMessage } from './view-link.ts'
import { viewSender } from './view-participant.ts'
import { optional, viewAudit, viewIdentity } from './view-people.ts'

/** Shows a message; one of the platform itself has neither sender nor identity. */
export function viewMessage(state: SoftwareoneState, chat: StoredChat, message: StoredMessage): Message {
  const { id, revision, content, visibility, isDeleted } = message
  const number = chat.messages.indexOf(message)
  const sender = chat.participants.find((participant) => participant.id === message.sender)
  const shared = {
    id,
    revision,
    chat: viewChatReference(chat),
    ...optional('sender', sender && viewSender(state, sender)),
    ...optional('identity', sender && viewIdentity(state, sender.contact)),
    visibility,
    links: chat.links.filter((link) => link.message === number).map((link) => viewLinkInMessage(state, link)),
    audit: viewAudit(state, message.audit),
  }
  return isDeleted
    ? { ...shared, ...optional('content', content), isDeleted }
    : { ...shared, content: content ?? '', isDeleted }
}

/** Shows a message as other objects refer to it. */
export function viewMessageReference({
  id,
  revision,
  content,
  visibility,
  isDeleted,
}: StoredMessage): MessageReference {
  return { id, revision, ...optional('content', content), visibility, isDeleted }
}

import type { Message, MessageReference } from '../../generated/softwareone/types.ts'
import type { Late } from './late.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredMessage, StoredParticipant } from './stored.ts'
import { viewChatReference } from './view-chat.ts'
import { viewLinkInMessage } from './view-link.ts'
import { viewSender } from './view-participant.ts'
import { optional, viewAudit, viewIdentity } from './view-people.ts'

/** Shows a message; one of the platform itself has neither sender nor identity. */
export function viewMessage(state: SoftwareoneState, chat: StoredChat, message: StoredMessage): Late<Message> {
  const { id, revision, content, visibility, isDeleted } = message
  const senderOf = (): StoredParticipant | undefined => chat.participants.find((one) => one.id === message.sender)
  const shared = {
    id,
    revision,
    chat: () => viewChatReference(chat),
    sender() {
      const sender = senderOf()
      return sender && viewSender(state, sender)
    },
    identity() {
      const sender = senderOf()
      return sender && viewIdentity(state, sender.contact)
    },
    visibility,
    links() {
      const number = chat.messages.indexOf(message)
      return chat.links.filter((link) => link.message === number).map((link) => viewLinkInMessage(state, link))
    },
    audit: () => viewAudit(state, message.audit),
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

import type { ChatBase, ChatReference } from '../../generated/softwareone/types.ts'
import type { Late } from './late.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat } from './stored.ts'
import { viewAttachment } from './view-attachment.ts'
import { viewLink } from './view-link.ts'
import { viewMessage } from './view-message.ts'
import { viewParticipant } from './view-participant.ts'
import { optional, viewAudit } from './view-people.ts'
import { isPartVisible, latestVisible } from './visible.ts'

/** A chat whose parts may be late too. */
type ChatView = Omit<Late<ChatBase>, 'participants' | 'lastMessage' | 'links' | 'attachments'> & {
  participants: () => object[]
  lastMessage?: object
  links: () => object[]
  attachments: () => object[]
}

/** Shows a chat with everything in it that the caller sees, as far as a selection may ask for it. */
export function viewChat(state: SoftwareoneState, chat: StoredChat): ChatView {
  const last = latestVisible(state, chat)
  return {
    id: chat.id,
    revision: chat.revision,
    icon: chat.icon,
    ...optional('name', chat.name),
    ...optional('description', chat.description),
    type: chat.type,
    participants: () => chat.participants.map((participant) => viewParticipant(state, chat, participant)),
    ...optional('lastMessage', last && viewMessage(state, chat, last)),
    links() {
      const visible = chat.links.filter(({ message }) => isPartVisible(state, chat, message))
      return visible.map((link) => viewLink(state, chat, link))
    },
    attachments() {
      const visible = chat.attachments.filter(({ message }) => isPartVisible(state, chat, message))
      return visible.map((attachment) => viewAttachment(state, chat, attachment))
    },
    audit: () => viewAudit(state, chat.audit),
  }
}

/** Shows a chat as other objects refer to it. */
export function viewChatReference({ id, name, icon, revision, type, status }: StoredChat): ChatReference {
  return { id, ...optional('name', name), icon, revision, type, ...(status === null ? {} : { status }) }
}

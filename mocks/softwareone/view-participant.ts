import type { Participant, ParticipantReference } from '../../generated/softwareone/types.ts'
import type { Late } from './late.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredParticipant } from './stored.ts'
import { viewChatReference } from './view-chat.ts'
import { viewMessageReference } from './view-message.ts'
import { optional, viewAccount, viewAudit, viewContact, viewIdentity } from './view-people.ts'
import { countUnread, latestVisible } from './visible.ts'

/** Shows a participant, the count of unread messages under both of its names. */
export function viewParticipant(
  state: SoftwareoneState,
  chat: StoredChat,
  participant: StoredParticipant,
): Late<Participant> {
  const { id, revision, muted, status, role, contact, account } = participant
  const unread = (): number => countUnread(state, chat, participant)
  return {
    id,
    revision,
    chat: () => viewChatReference(chat),
    status,
    ...(role === null ? {} : { role }),
    contact: () => viewContact(state, contact),
    identity: () => viewIdentity(state, contact),
    account: () => viewAccount(state, account),
    lastReadMessage() {
      const lastRead = latestVisible(state, chat, participant.read)
      return lastRead && viewMessageReference(lastRead)
    },
    unread,
    unreadMessageCount: unread,
    muted,
    audit: () => viewAudit(state, participant.audit),
  }
}

/** Shows a participant as its messages refer to it. */
export function viewSender(
  state: SoftwareoneState,
  { id, revision, muted, status, role, contact, account }: StoredParticipant,
): ParticipantReference {
  return {
    id,
    revision,
    muted,
    status,
    ...(role === null ? {} : { role }),
    ...optional('identity', viewIdentity(state, contact)),
    ...optional('contact', viewContact(state, contact)),
    ...optional('account', viewAccount(state, account)),
  }
}

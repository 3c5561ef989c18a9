import type { Participant, ParticipantReference } from '../../generated/softwareone/types.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredParticipant } from './stored.ts'
import { viewChatReference } from './view-chat.ts'
import { viewMessageReference } from './view-message.ts'
import { optional, viewAccount, viewAudit, viewContact, viewIdentity } from './view-people.ts'
import { countUnread, latestVisible } from './visible.ts'

/** Shows a participant; the count of unread messages, under both of its names, is taken when it is read. */
export function viewParticipant(
  state: SoftwareoneState,
  chat: StoredChat,
  participant: StoredParticipant,
): Participant {
  const { id, revision, muted, status, role, contact, account } = participant
  const lastRead = latestVisible(state, chat, participant.read)
  return {
    id,
    revision,
    chat: viewChatReference(chat),
    status,
    ...(role === null ? {} : { role }),
    ...optional('contact', viewContact(state, contact)),
    ...optional('identity', viewIdentity(state, contact)),
    ...optional('account', viewAccount(state, account)),
    ...optional('lastReadMessage', lastRead && viewMessageReference(lastRead)),
    get unread() {
      return countUnread(state, chat, participant)
    },
    get unreadMessageCount() {
      return countUnread(state, chat, participant)
    },
    muted,
    get audit() {
      return viewAudit(state, participant.audit)
    },
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

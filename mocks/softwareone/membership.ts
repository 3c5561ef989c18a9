import type { ParticipantCreate } from '../../generated/softwareone/types.ts'
import { badRequest } from '../problem.ts'
import { note } from './act.ts'
import { newId } from './new-id.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredParticipant } from './stored.ts'

/** Who is to take part, and for which account. */
export interface Member {
  contact: string
  account: string
}

/**
 * Finds who a request names, by contact or identity; the account is the one given, else the contact's usual one.
 * @throws {ProblemError} when there is nobody like that, or not for that account; `name` says where the request names them.
 */
export function resolveMember(
  state: SoftwareoneState,
  { contact, identity, account }: ParticipantCreate,
  name: string,
): Member {
  const contacts = [...state.contacts.values()]
  const found = contact
    ? state.contacts.get(contact.id)
    : contacts.find((each) => identity !== undefined && each.identity.id === identity.id)
  if (!found) throw badRequest(`${name}.${contact || !identity ? 'contact' : 'identity'}.id`, 'Nobody has this id.')
  const accounts = found.directories.map((directory) => directory.account)
  const chosen = account === undefined ? accounts[0] : accounts.find((id) => id === account.id)
  if (chosen === undefined) throw badRequest(`${name}.account.id`, 'The contact does not belong to this account.')
  return { contact: found.id, account: chosen }
}

/** Refuses to bring back somebody whose user has left the platform. */
export function requireJoinable(chat: StoredChat, { contact }: Member, name: string): void {
  const participant = chat.participants.find((each) => each.contact === contact)
  if (participant?.status === 'Deactivated')
    throw badRequest(name, 'A deactivated participant cannot become active again.')
}

/** Lets somebody take part: newly, or again after leaving; whoever is there already stays as it is. */
export function join(state: SoftwareoneState, chat: StoredChat, { contact, account }: Member): StoredParticipant {
  const present = chat.participants.find((each) => each.contact === contact)
  if (present) {
    if (present.status === 'Exited') comeBack(state, chat, present)
    return present
  }
  const participant: StoredParticipant = {
    id: newId(state, 'participant'),
    revision: 1,
    contact,
    account,
    status: 'Active',
    role: chat.type === 'Direct' ? null : chat.participants.length === 0 ? 'Admin' : 'Contributor',
    muted: false,
    read: 0,
    since: chat.messages.length,
    until: null,
    audit: {},
  }
  note(state, participant.audit, 'created')
  chat.participants.push(participant)
  return participant
}

/** Lets a participant that has left take part again. */
export function comeBack(state: SoftwareoneState, chat: StoredChat, participant: StoredParticipant): void {
  participant.status = 'Active'
  participant.since = chat.messages.length
  participant.until = null
  participant.revision += 1
  note(state, participant.audit, 'reactivated', 'updated')
}

/** Takes an active participant out of a chat. */
export function leave(state: SoftwareoneState, chat: StoredChat, participant: StoredParticipant): void {
  participant.status = 'Exited'
  participant.until = chat.messages.length
  participant.revision += 1
  note(state, participant.audit, 'exited', 'updated')
}

/** Refuses to take anybody out of a direct chat. */
export function requireLeavable(chat: StoredChat, name: string): void {
  if (chat.type === 'Direct') throw badRequest(name, 'Nobody can leave a direct chat.')
}

import { badRequest } from '../problem.ts'
import { capitalize, note } from './act.ts'
import { comeBack, leave, requireLeavable } from './membership.ts'
import { readAs } from './read-input.ts'
import { requireRevision, requireSameId } from './require.ts'
import { forgetShownParts } from './shown-parts.ts'
import { type SoftwareoneState, tick } from './state.ts'
import type { StoredChat, StoredParticipant } from './stored.ts'
import { isVisible, latestVisible } from './visible.ts'

/** Changes a participant as a request asks; nothing is changed when any part of it is refused. */
export function updateParticipant(
  state: SoftwareoneState,
  chat: StoredChat,
  participant: StoredParticipant,
  body: unknown,
): void {
  const update = readAs(body, 'ParticipantUpdate')
  requireSameId(participant, update.id)
  requireRevision(participant, update.revision)
  const status =
    update.status === undefined ? participant.status : readStatus(chat, participant, capitalize(update.status))
  const read =
    update.lastReadMessage === undefined
      ? participant.read
      : readUpTo(state, chat, participant, update.lastReadMessage.id)
  tick(state)
  forgetShownParts(chat)
  participant.muted = update.muted ?? participant.muted
  participant.read = read
  if (status === participant.status) {
    participant.revision += 1
    note(state, participant.audit, 'updated')
  } else if (status === 'Exited') leave(state, chat, participant)
  else comeBack(state, chat, participant)
}

/** Participants can be set to exited and active; deactivated they become with their user, for good. */
function readStatus(
  chat: StoredChat,
  participant: StoredParticipant,
  status: StoredParticipant['status'],
): StoredParticipant['status'] {
  if (status === participant.status) return status
  if (status === 'Exited') requireLeavable(chat, 'status')
  if (participant.status === 'Deactivated')
    throw badRequest('status', 'A deactivated participant cannot become active again.')
  if (status === 'Deactivated') throw badRequest('status', 'Participants are deactivated by the platform only.')
  return status
}

/** How many messages are read up to one; the present last read message is the least. */
function readUpTo(state: SoftwareoneState, chat: StoredChat, participant: StoredParticipant, id: string): number {
  const number = chat.messages.findIndex((message) => message.id === id && isVisible(state, chat, message))
  if (number === -1) throw badRequest('lastReadMessage.id', 'is no message of this chat')
  const present = latestVisible(state, chat, participant.read)
  if (present && number < chat.messages.indexOf(present))
    throw badRequest('lastReadMessage.id', `is older than ${present.id}`)
  return Math.max(participant.read, number + 1)
}

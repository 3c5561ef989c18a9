import type { Handler } from '../operation.ts'
import { badRequest } from '../problem.ts'
import { act } from './act.ts'
import { defaultSelections } from './default-selections.ts'
import { answerList, answerOne } from './list.ts'
import { join, leave, requireJoinable, requireLeavable, resolveMember } from './membership.ts'
import { readAs } from './read-input.ts'
import { requireChat, requireParticipant } from './require.ts'
import { project } from './select.ts'
import type { SoftwareoneState } from './state.ts'
import { updateParticipant } from './update-participant.ts'
import { viewParticipant } from './view-participant.ts'

/** What the operations on participants answer. */
export const participantHandlers = {
  listChatParticipants(state, input) {
    const chat = requireChat(state, input)
    return answerList(input, 'Participant', chat.participants, (participant) =>
      viewParticipant(state, chat, participant),
    )
  },
  addChatParticipants(state, input) {
    const chat = requireChat(state, input)
    const wanted = Array.isArray(input.body) ? input.body : []
    if (wanted.length === 0) throw badRequest('request', 'must name somebody')
    if (chat.type === 'Direct') throw badRequest('request', 'Nobody can be added to a direct chat.')
    const members = wanted.map((item, index) => resolveMember(state, readAs(item, 'ParticipantCreate'), `[${index}]`))
    for (const [index, member] of members.entries()) requireJoinable(chat, member, `[${index}].contact.id`)
    act(state, chat)
    const data = [...new Set(members.map((member) => join(state, chat, member)))].map((participant) =>
      project(viewParticipant(state, chat, participant), 'Participant', defaultSelections.Participant.one, true),
    )
    return { status: 201, body: { $meta: { pagination: { offset: 0, limit: data.length, total: data.length } }, data } }
  },
  getChatParticipant(state, input) {
    const chat = requireChat(state, input)
    return answerOne(input, 'Participant', viewParticipant(state, chat, requireParticipant(chat, input)))
  },
  updateChatParticipant(state, input) {
    const chat = requireChat(state, input)
    const participant = requireParticipant(chat, input)
    updateParticipant(state, chat, participant, input.body)
    return answerOne(null, 'Participant', viewParticipant(state, chat, participant))
  },
  leaveChat(state, input) {
    const chat = requireChat(state, input)
    const participant = requireParticipant(chat, input)
    requireLeavable(chat, 'id')
    if (participant.status === 'Active') {
      act(state, chat)
      leave(state, chat, participant)
    }
    return { status: 204 }
  },
} as const satisfies Record<string, Handler<SoftwareoneState>>

import type { Handler } from '../operation.ts'
import { ProblemError } from '../problem.ts'
import { act, capitalize, note, requireSender } from './act.ts'
import { answerList, answerOne } from './list.ts'
import { readAs } from './read-input.ts'
import { requireChat, requireLive, requireMessage, requireRevision, requireSameId } from './require.ts'
import { checkMessage, sendMessage } from './send-message.ts'
import { shownParts } from './shown-parts.ts'
import { type SoftwareoneState, tick } from './state.ts'
import type { StoredChat, StoredMessage } from './stored.ts'
import { viewMessage } from './view-message.ts'
import { isVisible } from './visible.ts'

/** What the operations on messages answer. */
export const messageHandlers = {
  listChatMessages(state, input) {
    const chat = requireChat(state, input)
    const visible = chat.messages.filter((message) => isVisible(state, chat, message))
    return answerList(
      input,
      'Message',
      visible,
      (message) => viewMessage(state, chat, message),
      shownParts(chat).messages,
    )
  },
  sendChatMessage(state, input) {
    const chat = requireChat(state, input)
    const body = readAs(input.body, 'MessageCreate')
    requireSender(state, chat)
    checkMessage(state, chat, body)
    // A new message changes nothing of what the others show.
    tick(state)
    return answerOne(null, 'Message', viewMessage(state, chat, sendMessage(state, chat, body)), 201)
  },
  updateChatMessage(state, input) {
    const chat = requireChat(state, input)
    const message = requireMessage(state, chat, input)
    const { id, revision, content, visibility } = readAs(input.body, 'MessageUpdate')
    requireSameId(message, id)
    requireOwn(state, chat, message)
    requireLive('message', message)
    requireRevision(message, revision)
    act(state, chat)
    const wanted = visibility === undefined ? message.visibility : capitalize(visibility)
    if (wanted !== message.visibility) note(state, message.audit, wanted === 'Public' ? 'madePublic' : 'madePrivate')
    message.visibility = wanted
    if (content !== undefined) message.content = content
    message.revision += 1
    note(state, message.audit, 'updated')
    return answerOne(null, 'Message', viewMessage(state, chat, message))
  },
  deleteChatMessage(state, input) {
    const chat = requireChat(state, input)
    const message = requireMessage(state, chat, input)
    requireOwn(state, chat, message)
    if (!message.isDeleted) {
      act(state, chat)
      message.isDeleted = true
      delete message.content
      message.revision += 1
      note(state, message.audit, 'deleted')
    }
    return { status: 204 }
  },
} as const satisfies Record<string, Handler<SoftwareoneState>>

/** Only one's own messages can be changed or deleted. */
function requireOwn(state: SoftwareoneState, chat: StoredChat, { id, sender }: StoredMessage): void {
  if (chat.participants.some((each) => each.id === sender && each.contact === state.caller)) return
  throw new ProblemError({ kind: 'forbidden', detail: `The message "${id}" was sent by somebody else.` })
}

import type { MockInput } from '../operation.ts'
import { badRequest, notFound, ProblemError } from '../problem.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredAttachment, StoredChat, StoredLink, StoredMessage, StoredParticipant } from './stored.ts'
import { isPartVisible, isVisible } from './visible.ts'

/** The chat a request is about: `chatId` of its path, or `id` of a chat's own path. */
export function requireChat(state: SoftwareoneState, { pathParameters }: MockInput): StoredChat {
  const id = pathParameters['chatId'] ?? pathParameters['id'] ?? ''
  const chat = state.chats.get(id)
  if (!chat) throw notFound('chat', id)
  return chat
}

/** The participant a request is about. */
export function requireParticipant(chat: StoredChat, input: MockInput): StoredParticipant {
  return requireById('participant', chat.participants, input)
}

/** The message a request is about, if the caller sees it. */
export function requireMessage(state: SoftwareoneState, chat: StoredChat, input: MockInput): StoredMessage {
  return requireById(
    'message',
    chat.messages.filter((message) => isVisible(state, chat, message)),
    input,
  )
}

/** The link a request is about, if the caller sees it. */
export function requireLink(state: SoftwareoneState, chat: StoredChat, input: MockInput): StoredLink {
  return requireById(
    'link',
    chat.links.filter(({ message }) => isPartVisible(state, chat, message)),
    input,
  )
}

/** The attachment a request is about, if the caller sees it. */
export function requireAttachment(state: SoftwareoneState, chat: StoredChat, input: MockInput): StoredAttachment {
  return requireById(
    'attachment',
    chat.attachments.filter(({ message }) => isPartVisible(state, chat, message)),
    input,
  )
}

/** Refuses a change of something that was deleted. */
export function requireLive(subject: string, { id, isDeleted }: { id: string; isDeleted: boolean }): void {
  if (isDeleted) throw new ProblemError({ kind: 'conflict', detail: `The ${subject} "${id}" is deleted.` })
}

/** Refuses a change whose body names another object than its path. */
export function requireSameId(stored: { id: string }, id: string | undefined): void {
  if (id !== undefined && id !== stored.id) throw badRequest('id', 'is not the id of the path')
}

/** Refuses a change that starts from another revision than the present one; without a revision nothing is compared. */
export function requireRevision(stored: { id: string; revision: number }, revision: number | undefined): void {
  if (revision === undefined || revision === stored.revision) return
  throw new ProblemError({
    kind: 'conflict',
    detail: `"${stored.id}" has revision ${stored.revision}, the request starts from ${revision}.`,
  })
}

function requireById<Item extends { id: string }>(subject: string, items: Item[], { pathParameters }: MockInput): Item {
  const id = pathParameters['id'] ?? ''
  const item = items.find((candidate) => candidate.id === id)
  if (!item) throw notFound(subject, id)
  return item
}

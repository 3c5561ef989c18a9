import { notFound } from '../problem.ts'
import { createIds } from '../world/ids.ts'
import type { MessageRecord } from './message.ts'
import { addMessage } from './publish.ts'
import { countWrite, type PackagexState } from './state.ts'
import type { ThreadRecord } from './thread.ts'

/** Writes a message for the caller; the first one makes the thread of its resource. */
export function writeMessage(state: PackagexState, threadId: string, text: string): MessageRecord {
  const thread = state.threads.get(threadId) ?? state.resources.get(threadId.replace(/^thrd_/, ''))
  if (!thread) throw notFound('thread', threadId)
  state.threads.set(thread.id, thread)
  return addOwnMessage(state, thread, { type: 'text', event: null, text, publication: { at: null } })
}

/** Tells a thread that something about it has changed; contacts do not hear of it. */
export function writeMeta(state: PackagexState, thread: ThreadRecord, event: string, text: string): void {
  addOwnMessage(state, thread, { type: 'meta', event, text, publication: null })
}

function addOwnMessage(
  state: PackagexState,
  thread: ThreadRecord,
  content: Pick<MessageRecord, 'type' | 'event' | 'text' | 'publication'>,
): MessageRecord {
  const { time, number } = countWrite(state)
  const message: MessageRecord = {
    id: `msg_${createIds(state.seed).base58('packagex new message', number, 22)}`,
    threadId: thread.id,
    resourceId: thread.resourceId,
    threadName: thread.name,
    authorId: state.organizationId,
    ...content,
    mediaUrls: [],
    reactions: [],
    createdAt: time,
    editedAt: null,
  }
  addMessage(state, thread, message)
  // Who writes has seen the thread.
  thread.subscriptions.set(state.organizationId, { isArchived: false, viewedAt: time })
  return message
}

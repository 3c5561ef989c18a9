import { notFound } from '../problem.ts'
import type { ChannelRecord } from './channel.ts'
import type { MessageRecord } from './message.ts'
import type { Party } from './party.ts'
import type { PackagexState } from './state.ts'
import type { ThreadRecord } from './thread.ts'

/** The thread of an id, or a refusal. */
export function requireThread(state: PackagexState, id: string): ThreadRecord {
  const thread = state.threads.get(id)
  if (!thread) throw notFound('thread', id)
  return thread
}

/** The message of an id in a thread, or a refusal. */
export function requireMessage(state: PackagexState, thread: ThreadRecord, id: string): MessageRecord {
  const message = thread.messageIds.includes(id) ? state.messages.get(id) : undefined
  if (!message) throw notFound('message', id)
  return message
}

/** The channel of an id, or a refusal. */
export function requireChannel(state: PackagexState, id: string): ChannelRecord {
  const channel = state.channels.get(id)
  if (!channel) throw notFound('channel', id)
  return channel
}

/** Who an id belongs to, or a refusal. */
export function requireParty(state: PackagexState, id: string): Party {
  const party = state.parties.get(id)
  if (!party) throw notFound('subscriber', id)
  return party
}

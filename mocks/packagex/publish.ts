import { createIds } from '../world/ids.ts'
import type { ChannelRecord } from './channel.ts'
import type { MessageRecord } from './message.ts'
import type { PackagexState } from './state.ts'
import { activeSubscribers, type ThreadRecord } from './thread.ts'

/** Adds a message to its thread and, where a contact follows it, to the channel of all who do, made if need be. */
export function addMessage(state: PackagexState, thread: ThreadRecord, message: MessageRecord): void {
  state.messages.set(message.id, message)
  thread.messageIds.push(message.id)
  thread.updatedAt = Math.max(thread.updatedAt, message.editedAt ?? message.createdAt)
  if (!message.publication) return
  const channel = findOrMakeChannel(state, thread)
  if (!channel) return
  if (!channel.publisherIds.includes(thread.resourceId)) channel.publisherIds.push(thread.resourceId)
  channel.messageIds.push(message.id)
  channel.updatedAt = Math.max(channel.updatedAt, message.editedAt ?? message.createdAt)
}

/** There is one channel for each set of subscribers, whatever their order. */
function findOrMakeChannel(state: PackagexState, thread: ThreadRecord): ChannelRecord | undefined {
  const subscriberIds = activeSubscribers(thread)
  if (!subscriberIds.some((id) => state.parties.get(id)?.type === 'contact')) return undefined
  const kind = `packagex subscribers ${[...subscriberIds].sort().join(',')}`
  const ids = createIds(state.seed)
  const id = `chnl_${ids.base58(kind, 0, 22)}`
  const found = state.channels.get(id)
  if (found) return found
  const made: ChannelRecord = {
    id,
    subscriberHash: ids.hex(kind, 0, 16),
    subscriberIds,
    publisherIds: [],
    messageIds: [],
    object: state.channels.size % 5 === 4 ? 'channel' : 'thread',
    updatedAt: 0,
  }
  state.channels.set(id, made)
  return made
}

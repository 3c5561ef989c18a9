import type { Thread } from '../../generated/packagex/types.ts'
import { epochSeconds } from '../world/time.ts'
import { requireParty } from './find.ts'
import { type MessageRecord, showMessage } from './message.ts'
import type { PackagexState } from './state.ts'
import { type Subscription, showSubscriber } from './subscriber.ts'

/** How many messages a thread or channel shows. */
export const recentCount = 150

/** A thread as the state keeps it. */
export interface ThreadRecord {
  id: string
  resourceId: string
  locationId: string
  name: string
  /** Party id → subscription, the removed ones included. */
  subscriptions: Map<string, Subscription>
  /** Oldest first. */
  messageIds: string[]
  updatedAt: number
}

/** Builds the answer for a thread, the newest message first. */
export function showThread(state: PackagexState, thread: ThreadRecord): Thread {
  const messages = messagesOf(state, thread)
  return {
    object: 'thread',
    has_more: messages.length > recentCount,
    id: thread.id,
    location_id: thread.locationId,
    name: thread.name,
    organization_id: state.organizationId,
    recent_messages: messages.slice(-recentCount).reverse().map(showMessage),
    resource_id: thread.resourceId,
    subscriber_ids: activeSubscribers(thread),
    subscribers: [...thread.subscriptions].map(([id, subscription]) =>
      showSubscriber(requireParty(state, id), subscription),
    ),
    unread_by: unreadBy(state, thread, messages),
    updated_at: epochSeconds(thread.updatedAt),
  }
}

/** The ids of the subscribers who were not removed. */
export function activeSubscribers({ subscriptions }: ThreadRecord): string[] {
  return [...subscriptions].flatMap(([id, { isArchived }]) => (isArchived ? [] : [id]))
}

/** Users and organizations with a message of somebody else that is newer than their last look. */
function unreadBy(state: PackagexState, thread: ThreadRecord, messages: MessageRecord[]): string[] {
  return activeSubscribers(thread).filter((id) => {
    const viewedAt = thread.subscriptions.get(id)?.viewedAt ?? Number.NEGATIVE_INFINITY
    return (
      state.parties.get(id)?.type !== 'contact' &&
      messages.some(({ authorId, createdAt }) => authorId !== id && createdAt > viewedAt)
    )
  })
}

function messagesOf(state: PackagexState, { messageIds }: ThreadRecord): MessageRecord[] {
  return messageIds.flatMap((id) => state.messages.get(id) ?? [])
}

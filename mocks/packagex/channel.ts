import type { Channel } from '../../generated/packagex/types.ts'
import { createIds } from '../world/ids.ts'
import { epochSeconds } from '../world/time.ts'
import { requireParty } from './find.ts'
import { type MessageRecord, publishedAt, showMessage } from './message.ts'
import type { PackagexState } from './state.ts'
import { type Subscription, showSubscriber } from './subscriber.ts'
import { recentCount } from './thread.ts'

/** A channel as the state keeps it. */
export interface ChannelRecord {
  id: string
  subscriberHash: string
  subscriberIds: string[]
  /** The resources whose threads publish here. */
  publisherIds: string[]
  /** In the order in which they were written; what was published stays, also when its thread loses it. */
  messageIds: string[]
  /** The document prints `thread` for the object of a channel; some have the expected `channel`. */
  object: 'thread' | 'channel'
  updatedAt: number
}

/** Builds the answer for a channel as it is at the state's time, the newest message first. */
export function showChannel(state: PackagexState, channel: ChannelRecord): Channel {
  const messages = channel.messageIds.flatMap((id) => state.messages.get(id) ?? [])
  const isOut = (message: MessageRecord): boolean => (publishedAt(message) ?? 0) <= state.clock
  const out = messages.filter(isOut).sort((left, right) => (publishedAt(left) ?? 0) - (publishedAt(right) ?? 0))
  const pending = messages.filter((message) => !isOut(message))
  const scheduled = pending.map((message) => publishedAt(message) ?? 0)
  const parties = channel.subscriberIds.map((id) => requireParty(state, id))
  return {
    object: channel.object,
    has_more: out.length > recentCount,
    id: channel.id,
    name: parties.map(({ name }) => name).join(', '),
    organization_id: state.organizationId,
    pending_messages: pending.map(showMessage),
    // Two people may share a phone.
    phone_hashes: [
      ...new Set(
        parties.flatMap(({ phone }) =>
          phone === undefined ? [] : [createIds(state.seed).hex(`packagex phone ${phone}`, 0, 16)],
        ),
      ),
    ],
    publisher_ids: [...channel.publisherIds],
    recent_messages: out.slice(-recentCount).reverse().map(showMessage),
    ...(pending.length > 0 ? { scheduled_publish_at: epochSeconds(Math.min(...scheduled)) } : {}),
    subscriber_hash: channel.subscriberHash,
    subscriber_ids: [...channel.subscriberIds],
    subscribers: subscribersOf(channel, messages).map((id) =>
      showSubscriber(requireParty(state, id), subscriptionOf(state, channel, id)),
    ),
    updated_at: epochSeconds(Math.max(channel.updatedAt, ...out.map((message) => publishedAt(message) ?? 0))),
  }
}

/** Authors who are not among the subscribers any more are kept for their messages. */
function subscribersOf({ subscriberIds }: ChannelRecord, messages: MessageRecord[]): string[] {
  return [...new Set([...subscriberIds, ...messages.map(({ authorId }) => authorId)])]
}

/** Whoever has seen one of the publishing threads has seen what the channel got from it. */
function subscriptionOf(
  state: PackagexState,
  { subscriberIds, publisherIds }: ChannelRecord,
  id: string,
): Subscription {
  const views = publisherIds.flatMap(
    (resourceId) => state.threads.get(`thrd_${resourceId}`)?.subscriptions.get(id)?.viewedAt ?? [],
  )
  return { isArchived: !subscriberIds.includes(id), viewedAt: views.length > 0 ? Math.max(...views) : null }
}

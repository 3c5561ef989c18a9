import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { objectsOf } from './objects.ts'
import { breachesOfHasMore } from './recent-messages.ts'

const lists = ['recent_messages', 'pending_messages'] as const

/** What holds between the members of one channel. */
export const channelInvariants: readonly Invariant[] = [
  {
    name: 'channel-has-more-beyond-150',
    facts: ['T063', 'T071', 'T087'],
    sentence: 'has_more of a channel is true only where recent_messages holds 150 messages.',
    schema: 'Channel',
    breaches: breachesOfHasMore,
  },
  {
    name: 'scheduled-publish-is-earliest-pending',
    facts: ['T072', 'T067', 'T031'],
    sentence:
      'scheduled_publish_at is the earliest of the times that pending messages say, or before it where one of them says none, or 0, which no fact calls a time.',
    schema: 'Channel',
    breaches(value) {
      if (!isJsonObject(value)) return []
      const { scheduled_publish_at, pending_messages } = value
      const pending = objectsOf(pending_messages)
      const times = pending.flatMap(({ item: { publish_to_channel_at: time } }) =>
        typeof time === 'number' && time !== 0 ? [time] : [],
      )
      if (typeof scheduled_publish_at !== 'number' || times.length === 0) return []
      const earliest = Math.min(...times)
      // A message that says no time may come before all that do, not after.
      const mayBeEarlier = times.length < pending.length
      if (scheduled_publish_at === earliest || (mayBeEarlier && scheduled_publish_at < earliest)) return []
      return [
        {
          pointer: '/scheduled_publish_at',
          received: String(scheduled_publish_at),
          documented: `${mayBeEarlier ? 'not after ' : ''}the earliest time in pending_messages, ${earliest}`,
        },
      ]
    },
  },
  {
    name: 'pending-not-recent',
    facts: ['T067', 'T031'],
    sentence: 'No message stands both in pending_messages and in recent_messages of a channel.',
    schema: 'Channel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const pending = objectsOf(value.pending_messages, ({ id }) => typeof id === 'string')
      if (pending.length === 0) return []
      const recent = new Set(objectsOf(value.recent_messages).map(({ item: { id } }) => id))
      const both = pending.filter(({ item: { id } }) => recent.has(id))
      return both.map(({ index, item: { id } }) => ({
        pointer: `/pending_messages/${index}/id`,
        received: `${redactor.form(id)}, which stands in recent_messages too`,
        documented: 'only messages that are not published yet',
      }))
    },
  },
  {
    name: 'publishers-of-channel',
    // Whether a resource that no longer publishes stays in the list is not said.
    severity: 'warning',
    facts: ['T069', 'T034'],
    sentence:
      'The resource_id of every message of a channel, recent or pending, is one of publisher_ids; an empty one is none.',
    schema: 'Channel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value.publisher_ids)) return []
      const publishers: unknown[] = value.publisher_ids
      const isOther = ({ resource_id }: Record<string, unknown>): boolean =>
        typeof resource_id === 'string' && resource_id !== '' && !publishers.includes(resource_id)
      return lists.flatMap((list) =>
        objectsOf(value[list], isOther).map(({ index, item }) => ({
          pointer: `/${list}/${index}/resource_id`,
          received: redactor.form(item.resource_id),
          documented: 'one of publisher_ids',
        })),
      )
    },
  },
]

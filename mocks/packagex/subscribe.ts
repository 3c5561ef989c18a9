import { badRequest, notFound } from '../problem.ts'
import { requireParty } from './find.ts'
import type { Party } from './party.ts'
import type { PackagexState } from './state.ts'
import type { Subscription } from './subscriber.ts'
import type { ThreadRecord } from './thread.ts'
import { writeMeta } from './write-message.ts'

/** Subscribes a user; somebody who was removed comes back. Tells whether anything changed. */
export function addSubscriber(
  state: PackagexState,
  thread: ThreadRecord,
  userId: string,
): { party: Party; subscription: Subscription; isNew: boolean } {
  const party = state.parties.get(userId)
  if (!party) throw notFound('user', userId)
  if (party.type !== 'user') throw badRequest('user_id', 'is not a user of the organization')
  const present = thread.subscriptions.get(userId)
  if (present && !present.isArchived) return { party, subscription: present, isNew: false }
  const subscription = { isArchived: false, viewedAt: present?.viewedAt ?? null }
  thread.subscriptions.set(userId, subscription)
  writeMeta(state, thread, 'thread.subscriber_added', `${party.name} was added.`)
  return { party, subscription, isNew: true }
}

/** Unsubscribes a user, who stays in the thread's subscribers for the sake of messages. */
export function removeSubscriber(state: PackagexState, thread: ThreadRecord, subscriberId: string): void {
  const subscription = thread.subscriptions.get(subscriberId)
  if (!subscription || subscription.isArchived) throw notFound('subscriber', subscriberId)
  const { type, name } = requireParty(state, subscriberId)
  if (type !== 'user') throw badRequest('subscriber', 'is not a user: only users of the organization can be removed')
  thread.subscriptions.set(subscriberId, { ...subscription, isArchived: true })
  writeMeta(state, thread, 'thread.subscriber_removed', `${name} was removed.`)
}

import type { Conversation, World } from '../world/types.ts'
import { partyId } from './party.ts'
import type { Subscription } from './subscriber.ts'
import type { ThreadRecord } from './thread.ts'

/** Shows a conversation as the thread of a delivery, still without its messages. */
export function projectThread(world: World, conversation: Conversation, organizationId: string): ThreadRecord {
  const { index, title, company, createdAt, members } = conversation
  const resourceId = `del_${world.ids.base58('packagex delivery', index, 22)}`
  const removed = removedUser(world, conversation)
  const subscriptions = members.map((member): [string, Subscription] => [
    partyId(world, member),
    {
      isArchived: member === removed,
      viewedAt: world.people[member]?.role === 'internal' ? lastLook(conversation, member) : null,
    },
  ])
  // An API key need not look at what it is told: every other organization has never seen its thread.
  const organizationView = index % 2 === 0 ? null : (conversation.messages.at(-1)?.sentAt ?? null)
  return {
    id: `thrd_${resourceId}`,
    resourceId,
    locationId: `loc_${world.ids.base58('packagex location', company, 22)}`,
    name: title,
    subscriptions: new Map([...subscriptions, [organizationId, { isArchived: false, viewedAt: organizationView }]]),
    messageIds: [],
    updatedAt: createdAt,
  }
}

/** Some threads have lost one of several users. */
function removedUser(world: World, { index, members }: Conversation): number | undefined {
  const users = members.filter((member) => world.people[member]?.role === 'internal')
  return users.length > 1 && index % 3 === 2 ? users.at(-1) : undefined
}

/** Users have seen what they read and what they wrote. */
function lastLook({ messages, read }: Conversation, member: number): number | null {
  const seen = messages.filter(({ sender, position }) => sender === member || position < (read.get(member) ?? 0))
  return seen.at(-1)?.sentAt ?? null
}

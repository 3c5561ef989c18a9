import type { Conversation, World, WorldMessage } from '../world/types.ts'
import type { MessageRecord } from './message.ts'
import { partyId } from './party.ts'
import type { ThreadRecord } from './thread.ts'

const reactions: Record<string, string> = { thumbs_up: '👍', heart: '❤️', tada: '🎉', eyes: '👀' }

/** Shows what was said in a conversation, oldest first; deleted messages are gone. */
export function projectMessages(
  world: World,
  conversation: Conversation,
  thread: ThreadRecord,
  organizationId: string,
): MessageRecord[] {
  return conversation.messages
    .filter(({ deleted }) => !deleted)
    .map((message) => ({
      id: `msg_${world.ids.base58('packagex message', message.index, 22)}`,
      threadId: thread.id,
      resourceId: thread.resourceId,
      threadName: thread.name,
      authorId: authorOf(world, message) ?? organizationId,
      ...(message.sender === null
        ? systemMessage(world, conversation, message)
        : {
            type: 'text',
            event: null,
            text: world.textOf(message),
            publication: { at: message.scheduledFor ?? publishedLater(message) },
          }),
      mediaUrls: message.attachments.map(
        ({ name }) => `https://media.team.example/${world.ids.hex('packagex media', message.index, 12)}/${name}`,
      ),
      reactions: message.reactions.flatMap(({ emoji, people }) =>
        people.map((person) => ({ reaction: reactions[emoji] ?? emoji, subscriberId: partyId(world, person) })),
      ),
      createdAt: message.sentAt,
      editedAt: message.editedAt,
    }))
}

/** The organization speaks for the system, and for contacts where something is scheduled, which they cannot do. */
function authorOf(world: World, { sender, scheduledFor }: WorldMessage): string | undefined {
  if (sender === null || (scheduledFor !== null && world.people[sender]?.company !== null)) return undefined
  return partyId(world, sender)
}

/** The first message of the system tells of the thread, which is no news to contacts; the others of the resource. */
function systemMessage(
  world: World,
  { company }: Conversation,
  message: WorldMessage,
): Pick<MessageRecord, 'type' | 'event' | 'text' | 'publication'> {
  const { index, position, scheduledFor } = message
  if (position === 0) return { type: 'meta', event: 'thread.created', text: world.textOf(message), publication: null }
  const city = world.companies[company]?.city ?? 'the city'
  const publication = { at: scheduledFor }
  return index % 2 === 0
    ? { type: 'tracking_update', event: 'delivery.updated', text: `Your delivery has arrived in ${city}.`, publication }
    : {
        type: 'pickup_reminder',
        event: 'delivery.pickup_reminder',
        text: `A delivery waits for you in ${city}.`,
        publication,
      }
}

/** A few messages were held back for a minute and have been published since. */
function publishedLater({ index, sentAt }: WorldMessage): number | null {
  return index % 11 === 5 ? sentAt + 60_000 : null
}

import type { MessageTypeValue } from '../../generated/packagex/enums.ts'
import type { Message } from '../../generated/packagex/types.ts'
import { epochSeconds } from '../world/time.ts'

/** A message as the state keeps it; times are epoch milliseconds. */
export interface MessageRecord {
  id: string
  threadId: string
  resourceId: string
  threadName: string
  /** Who wrote it; the organization for messages of the system. */
  authorId: string
  type: MessageTypeValue
  event: string | null
  text: string
  mediaUrls: string[]
  reactions: { reaction: string; subscriberId: string }[]
  createdAt: number
  editedAt: number | null
  /** When it goes to the channel, at once when `at` is null; null for a message about the thread, which stays there. */
  publication: { at: number | null } | null
}

/** Builds the answer for a message. */
export function showMessage(message: MessageRecord): Message {
  const { publication, editedAt, event } = message
  return {
    object: 'message',
    created_at: epochSeconds(message.createdAt),
    id: message.id,
    name: message.threadName,
    media_urls: [...message.mediaUrls],
    reactions: message.reactions.map(({ reaction, subscriberId }) => ({ reaction, subscriber_id: subscriberId })),
    resource_id: message.resourceId,
    subscriber_id: message.authorId,
    text: message.text,
    thread_id: message.threadId,
    type: message.type,
    ...(publication ? { publish_to_channel_at: publication.at === null ? null : epochSeconds(publication.at) } : {}),
    ...(editedAt === null ? {} : { edited_at: epochSeconds(editedAt) }),
    ...(event === null ? {} : { event }),
  }
}

/** When a message is in its channel; null when it never is. */
export function publishedAt({ publication, createdAt }: MessageRecord): number | null {
  return publication ? (publication.at ?? createdAt) : null
}

import { chance, createWords } from '../world/random.ts'
import type { Conversation, World, WorldMessage } from '../world/types.ts'
import { type Counted, messageId } from './new-id.ts'
import { projectAttachments, projectLinks } from './project-files.ts'
import type { StoredChat, StoredMessage } from './stored.ts'

const minute = 60_000

/** Fills a chat with its conversation's messages, links and files; a scheduled one is a channel's draft, elsewhere not sent yet. */
export function projectMessages(world: World, counted: Counted, conversation: Conversation, chat: StoredChat): void {
  for (const message of conversation.messages) {
    if (message.scheduledFor !== null && chat.type !== 'Channel') continue
    const number = chat.messages.length
    // Participants stand in the order of members.
    const sender = message.sender === null ? undefined : chat.participants[conversation.members.indexOf(message.sender)]
    chat.messages.push(projectMessage(world, message, chat, sender))
    projectLinks(counted, message, chat, number, sender?.contact ?? null)
    projectAttachments(counted, message, chat, number, sender?.contact ?? null)
  }
}

function projectMessage(
  world: World,
  message: WorldMessage,
  chat: StoredChat,
  sender: StoredChat['participants'][number] | undefined,
): StoredMessage {
  const words = createWords(world.seed, `softwareone message:${message.index}`)
  const number = chat.messages.length
  const by = sender?.contact ?? null
  const isPrivate =
    message.scheduledFor !== null || (chat.type !== 'Direct' && sender !== undefined && chance(words, 7))
  const changed = chance(words, 30)
  const isDraft = chat.type === 'Channel'
  return {
    id: messageId(chat.id, number),
    revision: 1 + Number(message.editedAt !== null) + Number(message.deleted),
    sender: sender?.id ?? null,
    ...(message.deleted ? [{}, { content: null }, { content: '' }][number % 3] : { content: world.textOf(message) }),
    visibility: isPrivate ? 'Private' : 'Public',
    isDeleted: message.deleted,
    audit: {
      created: { at: message.sentAt, by },
      ...(message.editedAt === null ? {} : { updated: { at: message.editedAt, by } }),
      ...(message.deleted ? { deleted: { at: (message.editedAt ?? message.sentAt) + minute / 2, by } } : {}),
      ...(changed && isDraft && !isPrivate ? { madePublic: { at: message.sentAt + minute, by } } : {}),
      ...(changed && !isDraft && isPrivate ? { madePrivate: { at: message.sentAt + minute, by } } : {}),
    },
  }
}

import type { Message } from '../../generated/copilot/types.ts'
import { createWords, type Words } from '../world/random.ts'
import type { Conversation, World, WorldMessage } from '../world/types.ts'
import { preciseTime } from './time.ts'
import { userId } from './users.ts'

/** A message as the state keeps it and shows it, never changed: what every answer has, and `html` only where it was printed. */
export type CopilotMessage = Message & { id: string; createdAt: string }

/** Shows what was said in a conversation, oldest first. */
export function projectMessages(world: World, conversation: Conversation, channelId: string): CopilotMessage[] {
  return conversation.messages.filter(isShown).map((message) => projectMessage(world, conversation, message, channelId))
}

/** When the last message of a conversation was sent; null when nothing was said. */
export function lastMessageDate(world: World, conversation: Conversation): string | null {
  const last = conversation.messages.findLast(isShown)
  return last ? preciseTime(last.sentAt, 9, wordsOf(world, last)) : null
}

/** Copilot knows no deleted and no scheduled messages. */
function isShown({ deleted, scheduledFor }: WorldMessage): boolean {
  return !deleted && scheduledFor === null
}

function wordsOf({ seed }: World, { index }: WorldMessage): Words {
  return createWords(seed, `copilot message:${index}`)
}

function projectMessage(
  world: World,
  { members }: Conversation,
  message: WorldMessage,
  channelId: string,
): CopilotMessage {
  const { index, sender, sentAt, editedAt, attachments, links } = message
  const words = wordsOf(world, message)
  const text = world.textOf(message)
  // The first word is the one that `lastMessageDate` takes.
  const createdAt = preciseTime(sentAt, 9, words)
  return {
    id: world.ids.uuid('copilot message', index),
    object: 'message',
    // There are no system messages either: what the world says by itself, the team says here.
    senderId: userId(world, sender ?? members.at(-1) ?? 0),
    channelId,
    createdAt,
    updatedAt: editedAt === null ? createdAt : preciseTime(editedAt, 9, words),
    text,
    // The page of messages has the first and not the second, the older list the second and not the first.
    ...(index % 7 === 3 ? {} : { isAttachmentIncluded: attachments.length + links.length > 0 }),
    ...(index % 7 === 3 ? { html: `<p>${escapeHtml(text)}</p>` } : {}),
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

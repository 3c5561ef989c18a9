import type { Message } from '../../generated/copilot/types.ts'
import { createWords } from '../world/random.ts'
import type { Conversation, World, WorldMessage } from '../world/types.ts'
import { preciseTime } from './time.ts'
import { userId } from './users.ts'

/** A message as the state keeps it and shows it, never changed: what every answer has, and `html` only where it was printed. */
export type CopilotMessage = Message & { id: string; createdAt: string }

/** Shows what was said in a conversation, oldest first; Copilot knows no deleted and no scheduled messages. */
export function projectMessages(world: World, conversation: Conversation, channelId: string): CopilotMessage[] {
  return conversation.messages
    .filter(({ deleted, scheduledFor }) => !deleted && scheduledFor === null)
    .map((message) => projectMessage(world, conversation, message, channelId))
}

function projectMessage(
  world: World,
  { members }: Conversation,
  message: WorldMessage,
  channelId: string,
): CopilotMessage {
  const { index, sender, text, sentAt, editedAt, attachments, links } = message
  const words = createWords(world.seed, `copilot message:${index}`)
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

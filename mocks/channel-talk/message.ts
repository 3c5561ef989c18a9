import { messageOption } from '../../generated/channel-talk/enums.ts'
import type { Group, Message } from '../../generated/channel-talk/types.ts'
import type { Conversation, World, WorldMessage } from '../world/types.ts'
import { authorOf, channelIdOf, messageIdOf } from './identity.ts'
import { plainTextOf } from './markup.ts'
import { projectAutomatic } from './message-automatic.ts'
import { projectBlocks } from './message-blocks.ts'
import { projectFiles } from './message-files.ts'
import { type MessagePlace, mainPlace, threadPlace } from './message-place.ts'
import { projectReactions } from './message-reactions.ts'
import { projectWebPage } from './message-web-page.ts'
import { hasThread, isBroadcast, rootOf } from './thread-plan.ts'

/** Shows a message of a conversation: written by somebody, removed, or made by the channel itself. */
export function projectMessage(world: World, group: Group, conversation: Conversation, message: WorldMessage): Message {
  const id = messageIdOf(world, message)
  const { position } = message
  const chatId = group.id ?? ''
  return {
    chatKey: `group-${chatId}`,
    id,
    ...projectPlace(world, conversation, message, id),
    ...(hasThread(conversation.messages, message) ? { root: true } : position % 8 === 1 ? { root: false } : {}),
    channelId: channelIdOf(world),
    chatType: 'group',
    chatId,
    createdAt: message.sentAt,
    ...(position % 13 === 12 && message.editedAt === null ? {} : { version: message.editedAt === null ? 0 : 1 }),
    ...projectUpdate(message),
    state: projectState(message),
    ...(message.deleted ? { removed: true } : position % 9 === 4 ? { removed: false } : {}),
    ...(message.sender === null
      ? projectAutomatic(world, group, conversation, message)
      : projectWritten(world, group, message, message.sender)),
  }
}

function projectPlace(world: World, { messages }: Conversation, message: WorldMessage, id: string): MessagePlace {
  const root = rootOf(messages, message)
  if (root) return threadPlace(id, messageIdOf(world, root), isBroadcast(message))
  return message.position % 5 === 2 ? { ...mainPlace(id), threadMsg: false, broadcastedMsg: false } : mainPlace(id)
}

/** Updates come after the creation, a little before it, or are not told. */
function projectUpdate({ editedAt, sentAt, position }: WorldMessage): Pick<Message, 'updatedAt'> {
  if (editedAt !== null) return { updatedAt: editedAt }
  return position % 7 === 3 ? {} : { updatedAt: position % 5 === 0 ? sentAt - 3 : sentAt + 2 }
}

function projectState({ index, sender, deleted, scheduledFor }: WorldMessage): NonNullable<Message['state']> {
  if (scheduledFor !== null) return 'sending'
  if (deleted) return 'removed'
  return sender !== null && index % 97 === 13 ? 'failed' : 'sent'
}

/** Of a removed message only its author is left. */
function projectWritten(world: World, group: Group, message: WorldMessage, sender: number): Partial<Message> {
  const author = authorOf(world, sender)
  if (message.deleted) return author
  const blocks = projectBlocks(world, message)
  const language = world.people[sender]?.language
  return {
    ...author,
    ...(message.position % 4 === 1
      ? {}
      : { requestId: `${message.sentAt}${world.ids.base58('channel-talk request', message.index, 4)}` }),
    ...(language === undefined || message.position % 6 === 5 ? {} : { language }),
    blocks,
    plainText: plainTextOf(blocks),
    ...projectFiles(world, group, message, author),
    ...projectWebPage(message),
    ...projectReactions(world, message),
    ...projectOptions(message),
  }
}

function projectOptions({ conversation, position }: WorldMessage): Pick<Message, 'options'> {
  if (position % 6 !== 2) return {}
  const option =
    messageOption.values[(conversation + Math.floor(position / 6)) % messageOption.values.length] ?? 'silent'
  return { options: position % 12 === 2 && option !== 'silent' ? [option, 'silent'] : [option] }
}

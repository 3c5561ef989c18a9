import { exposureType } from '../../generated/channel-talk/enums.ts'
import type { Block, Group, Marketing, Message, MessageSupportBot } from '../../generated/channel-talk/types.ts'
import type { Conversation, World, WorldMessage } from '../world/types.ts'
import { botAuthor } from './bot.ts'
import { projectButtons } from './button.ts'
import { decimalId } from './identity.ts'
import { plainTextOf } from './markup.ts'
import { projectLog } from './message-log.ts'
import { projectProfileBot } from './profile-bot.ts'
import { sparse } from './sparse.ts'
import { revisionIdOf, supportBotIdOf, supportBotPlans } from './support-bot.ts'
import { sectionIds } from './support-bot-draft.ts'

/** Shows a message nobody wrote: an entry of the log, a step of a support bot, marketing or what the profile bot asks. */
export function projectAutomatic(
  world: World,
  group: Group,
  conversation: Conversation,
  message: WorldMessage,
): Partial<Message> {
  const turn = conversation.index + message.position
  const kind = message.position === 0 ? 0 : turn % 4
  if (kind === 1) return projectStep(world, turn)
  if (kind === 2) return projectMarketing(world, turn)
  if (kind === 3) return projectQuestions(world, message, turn)
  return projectLog(world, group, conversation, message)
}

function projectStep(world: World, turn: number): Partial<Message> {
  const index = Math.floor(turn / 4) % supportBotPlans.length
  const { botName, name } = supportBotPlans[index] ?? supportBotPlans[0]
  const buttons = sectionIds
    .slice(1)
    .map((id) => ({ text: id === 'bye' ? 'That was all' : 'My orders', nextSectionId: id }))
  const place: MessageSupportBot = {
    id: supportBotIdOf(world, index),
    revisionId: revisionIdOf(world, index),
    sectionId: sectionIds[0],
    stepIndex: turn % 2,
    buttons,
    ...(turn % 8 === 1 ? { submitButtonIndex: 0 } : {}),
  }
  return {
    ...botAuthor(world, botName),
    ...say([{ type: 'text', value: `${name}: how can we help?` }]),
    supportBot: sparse(place, ['revisionId', 'stepIndex', 'buttons'], turn),
  }
}

function projectMarketing(world: World, turn: number): Partial<Message> {
  const campaign = Math.floor(turn / 4) % 3
  const [fullScreen] = exposureType.values
  const marketing: Marketing = {
    type: campaign === 2 ? 'oneTimeMsg' : 'campaign',
    id: decimalId(world.ids, 'marketing', campaign),
    advertising: campaign === 0,
    ...(campaign === 1 ? {} : { exposureType: fullScreen }),
    ...(campaign === 2 ? {} : { sendToOfflineXms: false, sendToOfflineEmail: campaign === 0 }),
  }
  return {
    ...botAuthor(world, 'News-bot'),
    ...say([{ type: 'text', value: 'The <b>summer offers</b> are out.' }]),
    buttons: projectButtons(Math.floor(turn / 4)),
    marketing,
  }
}

function projectQuestions(world: World, message: WorldMessage, turn: number): Partial<Message> {
  const profileBot = projectProfileBot(world, message.index, Math.floor(turn / 4))
  return {
    ...botAuthor(world, 'Channel-bot'),
    ...say([{ type: 'text', value: 'Tell us a little about you.' }]),
    profileBot,
  }
}

function say(blocks: Block[]): Pick<Message, 'blocks' | 'plainText'> {
  return { blocks, plainText: plainTextOf(blocks) }
}

import type { Bot, CreateMessageRequest, Message } from '../../generated/channel-talk/types.ts'
import { badRequest } from '../problem.ts'
import { createIds } from '../world/ids.ts'
import { botNames, defaultColor } from './bot.ts'
import { decimalId, timedId } from './identity.ts'
import { escapeText, findBareSign, plainTextOf } from './markup.ts'
import { mainPlace, threadPlace } from './message-place.ts'
import { readContent } from './request-content.ts'
import type { ChannelTalkState, GroupRecord } from './state.ts'

/** Who sends a message, and where it belongs. */
export interface Sending {
  /** Null for the first bot of the channel. */
  botName: string | null
  /** The message from which the thread hangs; undefined for a message of the main flow. */
  rootMessageId: string | undefined
  broadcast: boolean
}

/**
 * Sends a message into a group as a bot: it is the latest one from then on, and makes the thread it is the first of.
 * @throws {ProblemError} when the provider would refuse it.
 */
export function sendMessage(
  state: ChannelTalkState,
  record: GroupRecord,
  body: CreateMessageRequest,
  sending: Sending,
): Message {
  const { rootMessageId, broadcast } = sending
  const content = readContent(body)
  checkContent(state, content)
  state.clock += 1000
  const bot = findBot(state, sending.botName) ?? makeBot(state, sending.botName ?? botNames[0])
  const id = timedId(createIds(state.seed), 'sent message', nextIndex(state), state.clock)
  const chatId = record.group.id ?? ''
  const message: Message = {
    chatKey: `group-${chatId}`,
    id,
    channelId: state.channelId,
    chatType: 'group',
    chatId,
    personType: 'bot',
    personId: bot.id ?? '',
    language: 'en',
    createdAt: state.clock,
    version: 0,
    updatedAt: state.clock,
    state: 'sent',
    ...content,
    ...completeText(content),
    ...(rootMessageId === undefined ? mainPlace(id) : threadPlace(id, rootMessageId, broadcast)),
  }
  record.messages = [
    ...record.messages.map((other) => (other.id === rootMessageId ? { ...other, root: true } : other)),
    message,
  ]
  return message
}

function checkContent(
  state: ChannelTalkState,
  { blocks = [], buttons = [], options = [], supportBot }: CreateMessageRequest,
): void {
  const sign = findBareSign(blocks)
  if (sign !== undefined) throw badRequest(sign, 'Must escape a less-than sign that belongs to no mark: &lt;.')
  if (options.includes('actAsManager')) throw badRequest('options', 'Must not hold actAsManager in a group.')
  const bare = buttons.findIndex(({ url }) => url === undefined)
  if (bare !== -1) throw badRequest(`buttons.${bare}.url`, 'Must be there: the button of a message opens a page.')
  if (supportBot?.id !== undefined && !state.supportBots.has(supportBot.id)) {
    throw badRequest('supportBot.id', `There is no support bot "${supportBot.id}".`)
  }
}

/** Blocks have a plain text, and a plain text makes a block. */
function completeText({ blocks, plainText }: CreateMessageRequest): Pick<Message, 'blocks' | 'plainText'> {
  if (blocks) return plainText === undefined ? { plainText: plainTextOf(blocks) } : {}
  return plainText === undefined ? {} : { blocks: [{ type: 'text', value: escapeText(plainText) }] }
}

function findBot({ bots }: ChannelTalkState, name: string | null): Bot | undefined {
  const all = [...bots.values()]
  return name === null || name === '' ? all[0] : all.find((bot) => bot.name === name)
}

/** No page says what a new name gives: a bot of that name, in the default colour. */
function makeBot(state: ChannelTalkState, name: string): Bot {
  // Own bots count from 0, so that those that are made later count from far above.
  const id = decimalId(createIds(state.seed), 'bot', 1000 + nextIndex(state))
  const bot: Bot = { id, channelId: state.channelId, name, createdAt: state.clock, color: defaultColor }
  state.bots.set(id, bot)
  return bot
}

function nextIndex(state: ChannelTalkState): number {
  state.made += 1
  return state.made
}

import type { Bot } from '../../generated/channel-talk/types.ts'
import type { World } from '../world/types.ts'
import { type Author, channelIdOf, decimalId } from './identity.ts'
import { avatarUrl, projectAvatar } from './picture.ts'

/** The bots of the channel; the first one speaks unless another is named. */
export const botNames = ['Channel-bot', 'Order-bot', 'News-bot'] as const

/** A name of one of the channel's own bots. */
export type BotName = (typeof botNames)[number]

/** The colour of a bot that nobody gave one. */
export const defaultColor = '#123456'

const colors: Record<BotName, string> = { 'Channel-bot': defaultColor, 'Order-bot': '#5b9ef0', 'News-bot': '#c6a5ff' }
const day = 86_400_000

/** Shows the bots of the channel; one has a picture of its own, and one never got any. */
export function projectBots(world: World): Bot[] {
  return botNames.map((name, index) => {
    const id = decimalId(world.ids, 'bot', index)
    return {
      id,
      channelId: channelIdOf(world),
      name,
      ...(index === 2 ? {} : { createdAt: world.now - (900 - index * 100) * day }),
      ...(index === 1 ? { avatar: projectAvatar(`bot-${id}`) } : {}),
      color: colors[name],
      ...(index === 2 ? {} : { avatarUrl: avatarUrl(name) }),
    }
  })
}

/** A bot of the channel as an author. */
export function botAuthor(world: World, name: BotName): Author {
  return { personType: 'bot', personId: decimalId(world.ids, 'bot', botNames.indexOf(name)) }
}

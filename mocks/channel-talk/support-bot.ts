import type { SupportBot } from '../../generated/channel-talk/types.ts'
import type { World } from '../world/types.ts'
import type { BotName } from './bot.ts'
import { authorOf, channelIdOf, decimalId } from './identity.ts'
import { buyers, newcomers, regulars, shopPages } from './query.ts'
import { projectDraft } from './support-bot-draft.ts'

interface Plan {
  botName: BotName
  name: string
  state: SupportBot['state']
  runMode: SupportBot['runMode']
}

/** The support bots of the channel, in their order: in every state and every mode. */
export const supportBotPlans: readonly [Plan, ...Plan[]] = [
  { botName: 'Channel-bot', name: 'Welcome', state: 'active', runMode: 'always' },
  { botName: 'Order-bot', name: 'Order status', state: 'active', runMode: 'inOperation' },
  { botName: 'Channel-bot', name: 'After hours', state: 'stopped', runMode: 'away' },
  { botName: 'Order-bot', name: 'Returns', state: 'draft', runMode: 'private' },
]

const day = 86_400_000
const queries: Pick<SupportBot, 'pageQuery' | 'userQuery'>[] = [
  { pageQuery: shopPages, userQuery: newcomers },
  { pageQuery: shopPages, userQuery: buyers },
  { userQuery: regulars },
  {},
]

/** The ID of one of the support bots. */
export function supportBotIdOf({ ids }: World, index: number): string {
  return decimalId(ids, 'support bot', index)
}

/** The ID of the revision of a support bot that runs. */
export function revisionIdOf({ ids }: World, index: number): string {
  return decimalId(ids, 'support bot revision', index)
}

/** Shows the support bots; the one that is being written again has no revision that runs. */
export function projectSupportBots(world: World): SupportBot[] {
  const team = world.people.filter(({ role }) => role === 'internal')
  return supportBotPlans.map((plan, index) => {
    const createdAt = world.now - (500 - index * 90) * day
    const manager = team[index % Math.max(1, team.length)]
    return {
      id: supportBotIdOf(world, index),
      channelId: channelIdOf(world),
      pluginId: decimalId(world.ids, 'plugin', 0),
      ...plan,
      order: index,
      ...queries[index],
      draft: projectDraft(world, plan.name, index),
      ...(plan.state === 'draft' ? {} : { revisionId: revisionIdOf(world, index) }),
      start: 240 - index * 70,
      stop: 30 - index * 9,
      chatOpen: 96 - index * 31,
      createdAt,
      ...(index === 2 ? {} : { updatedAt: createdAt + day }),
      ...(index === 3 ? {} : { userChatExpireDuration: index === 1 ? 'PT23H50M' : halfAnHour }),
      ...(index === 0 || !manager ? {} : { managerId: authorOf(world, manager.index).personId }),
    }
  })
}

/** A span as the document prints it: an object of the Java platform. */
const halfAnHour: Exclude<SupportBot['userChatExpireDuration'], string | undefined> = {
  seconds: 1800,
  nano: 0,
  units: [
    {
      dateBased: false,
      timeBased: true,
      duration: { seconds: 1, nano: 0, zero: false, negative: false },
      durationEstimated: false,
    },
  ],
  zero: false,
  negative: false,
}

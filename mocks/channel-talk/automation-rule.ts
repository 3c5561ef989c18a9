import type { AutomationRule } from '../../generated/channel-talk/types.ts'
import type { World } from '../world/types.ts'
import { channelIdOf, decimalId } from './identity.ts'
import { newcomers, regulars } from './query.ts'

const day = 86_400_000

/** How many automation rules a channel has. */
const ruleCount = 3

/** The ID of one of the rules. */
export function ruleIdOf({ ids }: World, index: number): string {
  return decimalId(ids, 'automation rule', index % ruleCount)
}

/** Shows the rules by which the channel's chats are opened, tagged and closed. */
export function projectRules(world: World): AutomationRule[] {
  const common = (index: number, name: string): AutomationRule => {
    const createdAt = world.now - (400 - index * 60) * day
    return {
      id: ruleIdOf(world, index),
      channelId: channelIdOf(world),
      name,
      run: index !== 2,
      rank: index,
      executionCount: 137 - index * 41,
      createdAt,
      // Times may run backwards here, and nothing may rely on their order.
      ...(index === 1 ? {} : { updatedAt: index === 0 ? createdAt - 168 : createdAt + 3 * day }),
    }
  }
  return [
    {
      ...common(0, 'Greet newcomers'),
      triggers: [{ type: 'userChatOpened' }],
      filter: newcomers,
      staticActions: [{ type: 'userTag' }],
    },
    {
      ...common(1, 'Hand regulars over'),
      triggers: [{ type: 'messageCreated' }],
      filter: regulars,
      stateAction: { type: 'assign' },
    },
    {
      ...common(2, 'Close old chats'),
      triggers: [{ type: 'userChatSnoozed' }, { type: 'userChatIdle' }],
      staticActions: [],
      stateAction: { type: 'close' },
    },
  ]
}

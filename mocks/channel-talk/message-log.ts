import { logAction } from '../../generated/channel-talk/enums.ts'
import type { Group, Log, LogAction, Message } from '../../generated/channel-talk/types.ts'
import type { Conversation, World, WorldMessage } from '../world/types.ts'
import { ruleIdOf } from './automation-rule.ts'
import { botAuthor } from './bot.ts'
import { authorOf } from './identity.ts'

const [created, ...later] = ['create', ...logAction.values.filter((action) => action !== 'create')] as const

/** Shows what was done to a group: by an automation rule, by a manager, or by nobody who is named. */
export function projectLog(
  world: World,
  group: Group,
  conversation: Conversation,
  { position, index }: WorldMessage,
): Partial<Message> {
  const turn = conversation.index + position
  const action = position === 0 && turn % 2 === 0 ? created : (later[Math.floor(turn / 2) % later.length] ?? created)
  const log: Log = { action, ...projectValues(world, group, conversation, action) }
  if (turn % 5 === 3) {
    return {
      ...botAuthor(world, 'Channel-bot'),
      log: { ...log, triggerType: 'automationRule', triggerId: ruleIdOf(world, index) },
    }
  }
  const manager = conversation.members.find((person) => world.people[person]?.role === 'internal')
  return { ...(manager === undefined || turn % 5 === 4 ? {} : authorOf(world, manager)), log }
}

/** What an action was done with: a name, a scope, a manager, tags, or nothing. */
function projectValues(world: World, group: Group, conversation: Conversation, action: LogAction): Pick<Log, 'values'> {
  const manager = group.managerIds?.[0]
  switch (action) {
    case 'changeName':
      return { values: [group.name] }
    case 'changeScope':
      return { values: [group.scope] }
    case 'invite':
    case 'join':
    case 'leave':
    case 'assign':
    case 'unassign':
      return manager === undefined ? {} : { values: [manager] }
    case 'addTags':
    case 'removeTags':
      return { values: [world.companies[conversation.company]?.name ?? group.name] }
    case 'close':
      return { values: [] }
    default:
      return {}
  }
}

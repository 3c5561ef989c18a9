import type {
  AutomationRule,
  Bot,
  Group,
  Manager,
  Message,
  SupportBot,
  User,
} from '../../generated/channel-talk/types.ts'
import type { World } from '../world/types.ts'
import { projectRules } from './automation-rule.ts'
import { projectBots } from './bot.ts'
import { nameGroups, projectGroup } from './group.ts'
import { authorOf, channelIdOf } from './identity.ts'
import { projectManager } from './manager.ts'
import { projectMessage } from './message.ts'
import { projectSupportBots } from './support-bot.ts'
import { projectUser } from './user.ts'

/** A group with everything that was said in it. */
export interface GroupRecord {
  group: Group
  /** Of the main flow and of all threads, oldest first. */
  messages: Message[]
  /** How many of them the caller has read; undefined for a caller who is not in the group. */
  read?: number
}

/** A channel of Channel Talk: the team's, with every conversation as a group. What is shown of it is replaced when it changes. */
export interface ChannelTalkState {
  seed: number
  /** The time of the latest write, epoch milliseconds; at first the world's present. */
  clock: number
  /** How many IDs the server has made. */
  made: number
  channelId: string
  /** The manager to whom the keys belong; undefined in a channel without managers. */
  caller?: string
  groups: Map<string, GroupRecord>
  managers: Map<string, Manager>
  /** IDs of the managers who are there. */
  onlines: string[]
  bots: Map<string, Bot>
  users: Map<string, User>
  supportBots: Map<string, SupportBot>
  rules: Map<string, AutomationRule>
}

const day = 86_400_000

/** Projects a world onto Channel Talk. */
export function createState(world: World): ChannelTalkState {
  const team = world.people.filter(({ role }) => role === 'internal')
  const clients = world.people.filter(({ role }) => role === 'client')
  const names = nameGroups(world.conversations)
  const caller = team[0]
  const state: ChannelTalkState = {
    seed: world.seed,
    clock: world.now,
    made: 0,
    channelId: channelIdOf(world),
    ...(caller ? { caller: authorOf(world, caller.index).personId } : {}),
    groups: new Map(),
    managers: byId(team.map((person) => projectManager(world, person))),
    onlines: team
      .filter(({ lastSeenAt }) => world.now - lastSeenAt < 4 * day)
      .map(({ index }) => authorOf(world, index).personId),
    bots: byId(projectBots(world)),
    users: byId(clients.map((person) => projectUser(world, person))),
    supportBots: byId(projectSupportBots(world)),
    rules: byId(projectRules(world)),
  }
  for (const conversation of world.conversations) {
    const group = projectGroup(world, conversation, names[conversation.index] ?? '')
    const messages = conversation.messages.map((message) => projectMessage(world, group, conversation, message))
    const read = caller && conversation.read.get(caller.index)
    state.groups.set(group.id ?? '', { group, messages, ...(read === undefined ? {} : { read }) })
  }
  // Conditions and answers of bots are constants above: no two states may share them.
  return structuredClone(state)
}

/** Copies a state: what is shown of it is never changed but replaced. */
export function copyState(state: ChannelTalkState): ChannelTalkState {
  const groups = new Map([...state.groups].map(([id, record]) => [id, { ...record }]))
  return { ...state, groups, bots: new Map(state.bots) }
}

function byId<Item extends { id?: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id ?? '', item]))
}

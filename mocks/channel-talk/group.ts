import type { Group, GroupScope } from '../../generated/channel-talk/types.ts'
import type { Conversation, ConversationKind, World } from '../world/types.ts'
import { authorOf, channelIdOf, decimalId } from './identity.ts'

const icons = ['speech_balloon', 'package', 'receipt', 'rocket'] as const
const hour = 3_600_000

/** Announcements are for every manager, cases only for those who work on them. */
const scopes: Record<ConversationKind, GroupScope> = {
  direct: 'public',
  group: 'public',
  company: 'public',
  case: 'private',
  announcement: 'all',
}

/** Shows a conversation as a group of the managers in it; the optional members come and go. */
export function projectGroup(world: World, conversation: Conversation, name: string): Group {
  const { index, kind, members, purpose, createdAt } = conversation
  const scope = scopes[kind]
  const team = world.people.filter((person) => person.role === 'internal')
  const managers = scope === 'all' ? team : team.filter((person) => members.includes(person.index))
  const icon = icons[index % icons.length] ?? icons[0]
  return {
    id: groupIdOf(world, index),
    channelId: channelIdOf(world),
    name,
    scope,
    ...(managers.length === 0 ? {} : { managerIds: managers.map((person) => authorOf(world, person.index).personId) }),
    ...(index % 3 === 2 ? {} : { icon }),
    ...(index % 4 === 3 ? {} : { description: purpose }),
    createdAt,
    ...(index % 5 === 4 ? {} : { updatedAt: createdAt + (index % 7) * hour }),
    ...(index % 6 === 5 ? {} : { active: conversation.messages.length > 0 }),
  }
}

/** The id of the group that shows a conversation. */
export function groupIdOf(world: World, conversation: number): string {
  return decimalId(world.ids, 'group', conversation)
}

/** Names every conversation by its title in small letters; of equal titles, those after the first are numbered. */
export function nameGroups(conversations: readonly Conversation[]): string[] {
  const seen = new Map<string, number>()
  return conversations.map(({ title }) => {
    const name = title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}(${count})`
  })
}

import { between, chance, createWords } from '../world/random.ts'
import type { Conversation, World } from '../world/types.ts'
import { type Counted, newId } from './new-id.ts'
import type { People } from './project-chat.ts'
import type { StoredParticipant } from './stored.ts'

/** Shows the members of a conversation, and the caller, who follows every chat that is not direct. */
export function projectParticipants(
  world: World,
  counted: Counted,
  conversation: Conversation,
  people: People,
): StoredParticipant[] {
  const { kind, members } = conversation
  const all = kind === 'direct' || members.includes(people.caller) ? members : [...members, people.caller]
  return all.map((member) => projectParticipant(world, counted, conversation, people, member))
}

function projectParticipant(
  world: World,
  counted: Counted,
  conversation: Conversation,
  people: People,
  member: number,
): StoredParticipant {
  const words = createWords(world.seed, `softwareone participant:${conversation.index}:${member}`)
  const messages = conversation.messages.filter(({ scheduledFor }) => scheduledFor === null)
  const contact = people.contacts[member]
  const leaves = conversation.kind !== 'direct' && member !== people.caller && chance(words, 12)
  const leftAt = (messages.at(-1)?.sentAt ?? conversation.createdAt) + 60_000
  const status = !leaves ? 'Active' : chance(words, 30) ? 'Deactivated' : 'Exited'
  const returned = !leaves && conversation.kind !== 'direct' && chance(words, 4)
  const caller = people.contacts[people.caller]?.id ?? null
  // Whoever writes has read what came before.
  const written = messages.findLastIndex(({ sender }) => sender === member) + 1
  const read = conversation.read.get(member) ?? messages.length - Math.min(messages.length, between(words, 0, 6))
  return {
    id: newId(counted, 'participant'),
    revision: leaves || returned ? 2 : 1,
    contact: contact?.id ?? '',
    account: contact?.directories[0]?.account ?? '',
    status,
    role: conversation.kind === 'direct' ? null : member === people.caller ? 'Admin' : 'Contributor',
    muted: chance(words, 15),
    read: Math.max(read, written),
    since: 0,
    until: leaves ? messages.length : null,
    audit: {
      created: { at: conversation.createdAt, by: caller },
      ...(leaves ? { exited: { at: leftAt, by: contact?.id ?? null } } : {}),
      ...(returned ? { reactivated: { at: conversation.createdAt + 120_000, by: caller } } : {}),
    },
  }
}

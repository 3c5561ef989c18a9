import { makeMessages } from './messages.ts'
import { between, createWords, type Words } from './random.ts'
import { referenceTime } from './time.ts'
import type { Company, Conversation, ConversationKind, Person } from './types.ts'

const day = 86_400_000
const kinds: ConversationKind[] = ['direct', 'group', 'company', 'case', 'announcement']

const topics = [
  'Invoice',
  'Delivery',
  'Onboarding',
  'Renewal',
  'Contract',
  'Access',
  'Training',
  'Report',
  'Roadmap',
  'Returns',
  'Pricing',
  'Migration',
] as const
const aspects = [
  'question',
  'follow-up',
  'for next week',
  'needs approval',
  'update',
  'handover',
  'planning',
  'review',
  'reminder',
  'checklist',
] as const

/** Makes one conversation with its members and messages; every kind, a silent one and a very long one occur in each world. */
export function makeConversation(
  seed: number,
  index: number,
  people: Person[],
  companies: Company[],
  longest: number,
): Conversation {
  const words = createWords(seed, `conversation:${index}`)
  const kind = kinds[index % kinds.length] ?? 'group'
  const company = index % companies.length
  const members = chooseMembers(words, kind, people, company)
  const joined = Math.max(...members.map((member) => people[member]?.createdAt ?? 0))
  const createdAt = Math.min(joined + between(words, 1, 60) * day, referenceTime - between(words, 30, 90) * day)
  const conversation: Conversation = {
    index,
    kind,
    title: `${topics[index % topics.length]} ${aspects[between(words, 0, aspects.length - 1)]}`,
    purpose: `Everything about ${topics[index % topics.length]?.toLowerCase()} with ${companies[company]?.name}.`,
    company,
    members,
    createdAt,
    messages: [],
    read: new Map(),
  }
  conversation.messages = makeMessages(seed, conversation, messageCount(words, index, longest))
  const out = conversation.messages.filter((message) => message.scheduledFor === null).length
  for (const member of members) conversation.read.set(member, out - Math.min(out, between(words, 0, 6)))
  return conversation
}

/** Conversation 0 is longer than any provider shows at once, 7 is silent, the others are of everyday length. */
function messageCount(words: Words, index: number, longest: number): number {
  if (index === 0) return longest
  return index === 7 ? 0 : between(words, 3, 40)
}

function chooseMembers(words: Words, kind: ConversationKind, people: Person[], company: number): number[] {
  const clients = people.filter((person) => person.company === company).map(({ index }) => index)
  const team = people.filter((person) => person.role === 'internal').map(({ index }) => index)
  const one = <Item>(items: Item[]): Item[] => items.slice(between(words, 0, items.length - 1)).slice(0, 1)
  if (kind === 'direct') return [...one(clients), ...one(team)]
  if (kind === 'company' || kind === 'announcement') return [...clients, ...team.slice(0, between(words, 1, 3))]
  return [...clients.slice(0, between(words, 1, clients.length)), ...one(team)]
}

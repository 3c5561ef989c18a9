import type { MembershipTypeValue } from '../../generated/copilot/enums.ts'
import { between, createWords } from '../world/random.ts'
import type { Conversation, ConversationKind, World } from '../world/types.ts'
import type { CopilotChannel } from './channel.ts'
import { lastMessageDate } from './message.ts'
import { preciseTime } from './time.ts'
import { companyId, userId } from './users.ts'

const minute = 60_000
const contracts = ['document', 'later', 'laterWithNulls'] as const
/** The channels of the document have six fraction digits; eight, nine and none were published elsewhere. */
const fractionDigits = [6, 9, 6, 0, 8] as const

const membershipTypes = {
  direct: 'individual',
  company: 'company',
  announcement: 'company',
  group: 'group',
  case: 'group',
} as const satisfies Record<ConversationKind, MembershipTypeValue>

/** Shows a conversation as a channel. */
export function projectChannel(world: World, conversation: Conversation): CopilotChannel {
  const { index, kind, company, members, createdAt } = conversation
  const words = createWords(world.seed, `copilot channel:${index}`)
  const membershipType = membershipTypes[kind]
  const client = members.find((member) => world.people[member]?.company === company) ?? 0
  const entities = { individual: userId(world, client), company: companyId(world, company), group: '' }
  const digits = fractionDigits[index % fractionDigits.length] ?? 6
  // One second before the conversation began, so that no message is older than its channel in any fraction.
  const opened = createdAt - 1000
  return {
    id: channelId(world, index),
    createdAt: preciseTime(opened, digits, words),
    updatedAt: preciseTime(opened + between(words, 1, 90) * minute, 6, words),
    membershipType,
    entityId: entities[membershipType],
    companyId: companyId(world, company),
    memberIds: members.map((member) => userId(world, member)),
    lastMessageDate: lastMessageDate(world, conversation),
    contract: contracts[index % contracts.length] ?? 'document',
  }
}

/** Gives the published forms of ids in turn, each to every kind of conversation: letters and digits, a UUID, a path. */
function channelId({ ids }: World, index: number): string {
  const form = Math.floor(index / 5) % 3
  if (form === 0) return ids.slug('copilot channel', index, 22)
  const uuid = ids.uuid('copilot channel', index)
  return form === 1 ? uuid : `us-east-1_${ids.base58('copilot pool', 0, 9)}/${uuid}`
}

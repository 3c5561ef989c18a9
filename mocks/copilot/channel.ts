import type { MembershipTypeValue } from '../../generated/copilot/enums.ts'
import type { MessageChannel, MessageChannelBase } from '../../generated/copilot/types.ts'
import { showOnce } from '../lasting.ts'

/** A channel as the state keeps it; one that changes is replaced. */
export interface CopilotChannel {
  id: string
  createdAt: string
  updatedAt: string
  membershipType: MembershipTypeValue
  /** The client or company that the channel stands for; empty for a group. */
  entityId: string
  companyId: string
  memberIds: string[]
  lastMessageDate: string | null
  /** Which members its answers have: the document's, or the later `clientId` and `companyId` too, some of them null. */
  contract: 'document' | 'later' | 'laterWithNulls'
}

/** Gives the answer for a channel. */
export const showChannel = showOnce(buildChannel)

function buildChannel(channel: CopilotChannel): MessageChannel {
  const { id, createdAt, updatedAt, membershipType, entityId, memberIds, lastMessageDate, contract } = channel
  const head = { id, object: 'messageChannel', createdAt, updatedAt } as const
  const tail = { memberIds: [...memberIds], lastMessageDate, ...laterMembers(channel) }
  if (membershipType !== 'group') return { ...head, membershipType, membershipEntityId: entityId, ...tail }
  // The document calls a group's source empty and does not say how: each way that is taken for empty occurs.
  if (contract === 'later') return { ...head, membershipType, ...tail }
  return { ...head, membershipType, membershipEntityId: contract === 'document' ? '' : null, ...tail }
}

function laterMembers({
  contract,
  membershipType,
  entityId,
  companyId,
}: CopilotChannel): Pick<MessageChannelBase, 'clientId' | 'companyId'> {
  if (contract === 'document') return {}
  const withNulls = contract === 'laterWithNulls'
  if (membershipType === 'individual') return { clientId: entityId, companyId: withNulls ? null : companyId }
  return { ...(withNulls ? { clientId: null } : {}), companyId }
}

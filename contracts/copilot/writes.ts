import type { OperationId } from '../../generated/copilot/operations.ts'
import type { Writes } from '../written.ts'

/** What the answers to Copilot's writes tell of what was written; an entity that no group has is written as an empty text. */
export const writes: Writes<OperationId> = {
  createMessageChannel: [
    { body: '/membershipType', answer: '/membershipType' },
    { body: '/membershipEntityId', answer: '/membershipEntityId' },
  ],
  sendMessage: [
    { body: '/text', answer: '/text' },
    { body: '/channelId', answer: '/channelId' },
    { body: '/senderId', answer: '/senderId' },
  ],
}

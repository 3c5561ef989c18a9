import type { OperationId } from '../../generated/copilot/operations.ts'
import type { Told, Writes } from '../written.ts'

/** Whom a channel of a type is for, under a name that one of the contracts has for it. */
const entity = (type: string, body: string): Told => ({
  body,
  answer: '/membershipEntityId',
  when: { body: '/membershipType', is: [type] },
})

/** What the answers to Copilot's writes tell of what was written; the entity of a group is ignored, and its answer has none. */
export const writes: Writes<OperationId> = {
  createMessageChannel: [
    { body: '/membershipType', answer: '/membershipType' },
    { body: '/memberIds', answer: '/memberIds', each: true },
    entity('individual', '/membershipEntityId'),
    entity('individual', '/clientId'),
    entity('company', '/membershipEntityId'),
    entity('company', '/companyId'),
  ],
  sendMessage: [
    { body: '/text', answer: '/text' },
    { body: '/channelId', answer: '/channelId' },
    { body: '/senderId', answer: '/senderId' },
  ],
}

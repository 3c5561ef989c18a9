import type { OperationId } from '../../generated/copilot/operations.ts'
import type { Scenario } from '../live/scenario.ts'

const cursor = { parameter: 'nextToken', cursor: '/nextToken' } as const

/** What a live run asks Copilot. A channel is made for the client that the user names, and stays. */
export const scenario = [
  {
    operationId: 'listMessageChannels',
    query: { limit: '5' },
    pages: cursor,
    finds: { channel: '/data/*/id' },
  },
  { operationId: 'listMessageChannels', query: { limit: '5', membershipType: 'individual' } },
  { operationId: 'listMessageChannels', query: { limit: '5', membershipType: 'company' } },
  { operationId: 'listMessageChannels', query: { limit: '5', membershipType: 'group' } },
  { operationId: 'getMessageChannel' },
  { operationId: 'listMessages', query: { limit: '5' }, pages: cursor },
  {
    operationId: 'createMessageChannel',
    writes: true,
    body: { membershipType: 'individual', membershipEntityId: { given: 'client' } },
    makes: { channel: '/id' },
    leaves: 'a channel with the client',
  },
  {
    operationId: 'sendMessage',
    writes: true,
    body: { channelId: { made: 'channel' }, text: 'A test message of channel-contracts.' },
    leaves: 'a message in that channel',
  },
  { operationId: 'getMessageChannel', use: { id: { made: 'channel' } } },
  { operationId: 'listMessages', query: { limit: '5' }, use: { channelId: { made: 'channel' } } },
] as const satisfies Scenario<OperationId>

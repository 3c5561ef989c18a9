import type { OperationId } from '../../generated/bird/operations.ts'
import type { Scenario } from '../live/scenario.ts'

/** What a live run asks Bird. No operation lists workspaces or contacts: the user names them. */
export const scenario = [
  {
    operationId: 'listChannels',
    query: { limit: '5' },
    pages: { parameter: 'pageToken', cursor: '/nextPageToken' },
    finds: { channel: '/results/*/id' },
  },
  { operationId: 'listChannels', query: { limit: '5', reverse: 'true' } },
  { operationId: 'listChannels', query: { limit: '5', status: 'active' } },
  { operationId: 'getChannel' },
  { operationId: 'getChannelContact' },
] as const satisfies Scenario<OperationId>

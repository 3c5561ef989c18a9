import type { ProviderMock } from '../operation.ts'
import { handlers } from './handlers.ts'
import { problem } from './problem.ts'
import { type BirdState, createState, workspaceIdOf } from './state.ts'

/** Bird as a mock. */
export const birdMock: ProviderMock<BirdState> = {
  createState,
  handlers,
  problem,
  ids: ({ workspaceId, channels, contacts }) => ({
    workspace: [workspaceId],
    channel: [...channels.keys()],
    connector: [...channels.values()].map(({ connectorId }) => connectorId),
    contact: [...new Set([...contacts.values()].flatMap((byContact) => [...byContact.keys()]))],
  }),
  firstPath: (world) => `/workspaces/${workspaceIdOf(world)}/channels`,
  keep: ['results', 'nextPageToken'],
}

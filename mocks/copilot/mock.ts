import type { ProviderMock } from '../operation.ts'
import { handlers } from './handlers.ts'
import { problem } from './problem.ts'
import { type CopilotState, copyState, createState } from './state.ts'

/** Copilot as a mock. */
export const copilotMock: ProviderMock<CopilotState> = {
  createState,
  copyState,
  handlers,
  problem,
  ids: ({ users, channels, messages }) => ({
    channel: [...channels.keys()],
    user: [...users.internal, ...users.clients.keys()],
    client: [...users.clients.keys()],
    company: [...users.companies],
    message: [...messages.values()].flatMap((said) => said.map(({ id }) => id)),
  }),
  firstPath: () => '/v1/message-channels',
  keep: ['data', 'nextToken', 'membershipEntityId', 'clientId', 'companyId', 'memberIds'],
  tied: ['lastMessageDate'],
}

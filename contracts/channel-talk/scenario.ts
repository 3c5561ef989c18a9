import type { OperationId } from '../../generated/channel-talk/operations.ts'
import type { Scenario } from '../live/scenario.ts'

const newest = { sortOrder: 'desc', limit: '5' } as const
const cursor = { parameter: 'since', cursor: '/next' } as const
const group = { given: 'group' } as const

/** What a live run asks Channel Talk. Messages go, silently, into the group that the user names, and stay there. */
export const scenario = [
  {
    operationId: 'listGroups',
    query: { limit: '5' },
    pages: cursor,
    finds: { group: '/groups/*/id', 'group-name': '/groups/*/name' },
  },
  { operationId: 'getGroup' },
  {
    operationId: 'listGroupMessages',
    query: newest,
    pages: cursor,
    finds: { message: '/messages/*/rootMessageId' },
  },
  {
    operationId: 'listGroupMessages',
    query: { sortOrder: 'asc', limit: '5' },
    finds: { message: '/messages/*/rootMessageId' },
  },
  { operationId: 'listGroupMessagesByName', query: newest, pages: cursor },
  { operationId: 'listThreadMessages', query: newest, pages: cursor },
  {
    operationId: 'createGroupMessage',
    writes: true,
    use: { groupId: group },
    body: { blocks: [{ type: 'text', value: 'A test message of channel-contracts.' }], options: ['silent'] },
    makes: { message: '/message/id' },
    leaves: 'a message in the group',
  },
  {
    operationId: 'createThreadMessage',
    writes: true,
    use: { groupId: group, messageId: { made: 'message' } },
    body: { blocks: [{ type: 'text', value: 'A test answer of channel-contracts.' }], options: ['silent'] },
    leaves: 'an answer to that message',
  },
  {
    operationId: 'listThreadMessages',
    query: newest,
    use: { groupId: group, messageId: { made: 'message' } },
  },
] as const satisfies Scenario<OperationId>

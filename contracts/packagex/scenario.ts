import type { OperationId } from '../../generated/packagex/operations.ts'
import type { Scenario } from '../live/scenario.ts'

const pages = { parameter: 'page', items: '/data', from: 'page' } as const
const thread = { given: 'thread' } as const
const message = { made: 'message' } as const

/** What a live run asks PackageX. Writes go into the thread that the user names; what they make is taken away again. */
export const scenario = [
  { operationId: 'listThreads', query: { limit: '2' }, pages, finds: { thread: '/data/*/id' } },
  { operationId: 'getThread' },
  { operationId: 'listChannels', query: { limit: '2' }, pages, finds: { channel: '/data/*/id' } },
  { operationId: 'getChannel' },
  {
    operationId: 'createThreadMessage',
    writes: true,
    use: { thread },
    body: { text: 'A test message of channel-contracts.' },
    makes: { message: '/data/id' },
  },
  {
    operationId: 'updateThreadMessage',
    writes: true,
    use: { thread, message },
    body: { text: 'A changed test message of channel-contracts.' },
  },
  { operationId: 'updateThreadMessage', writes: true, use: { thread, message }, body: { reaction: '👍' } },
  { operationId: 'updateThreadMessage', writes: true, use: { thread, message }, body: { reaction: null } },
  { operationId: 'getThread', use: { thread }, finds: { 'present subscriber': '/data/subscriber_ids/*' } },
  { operationId: 'deleteThreadMessage', writes: true, use: { thread, message }, undoes: 'message' },
  {
    operationId: 'addThreadSubscriber',
    writes: true,
    use: { thread },
    onlyNew: { id: 'user', among: 'present subscriber' },
    body: { user_id: { given: 'user' } },
    makes: { subscriber: '/data/id' },
    leaves: 'notices in the thread that the user came and went',
  },
  {
    operationId: 'removeThreadSubscriber',
    writes: true,
    use: { thread, subscriber: { made: 'subscriber' } },
    undoes: 'subscriber',
  },
] as const satisfies Scenario<OperationId>

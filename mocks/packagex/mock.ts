import type { ProviderMock } from '../operation.ts'
import { handlers } from './handlers.ts'
import { problem } from './problem.ts'
import { createState, type PackagexState } from './state.ts'

/** PackageX as a mock. */
export const packagexMock: ProviderMock<PackagexState> = {
  createState,
  handlers,
  problem,
  ids: ({ organizationId, parties, resources, threads, channels }) => ({
    thread: [...threads.keys()],
    // One of them has no thread until somebody writes to it.
    resource: [...resources.keys()],
    // Those that operations take: what was deleted from its thread is not.
    message: [...threads.values()].flatMap(({ messageIds }) => messageIds),
    channel: [...channels.keys()],
    subscriber: [...parties.keys()],
    user: [...parties.values()].flatMap(({ id, type }) => (type === 'user' ? [id] : [])),
    organization: [organizationId],
    location: [...new Set([...resources.values()].map(({ locationId }) => locationId))],
  }),
  firstPath: () => '/v1/threads',
  keep: [
    'data',
    'pagination',
    'page',
    'limit',
    'total_count',
    'Pagination.has_more',
    'status',
    'thread_id',
    'Message.resource_id',
    'subscriber_ids',
    'subscribers',
    'unread_by',
    'recent_messages',
    'pending_messages',
    'publisher_ids',
  ],
  tied: ['publish_to_channel_at', 'scheduled_publish_at', 'edited_at', 'event'],
}

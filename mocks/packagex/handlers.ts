import type { OperationId } from '../../generated/packagex/operations.ts'
import type { Handler } from '../operation.ts'
import { showChannel } from './channel.ts'
import { envelope } from './envelope.ts'
import { requireChannel } from './find.ts'
import { cutPage } from './paging.ts'
import type { PackagexState } from './state.ts'
import { threadHandlers } from './thread-handlers.ts'

/** What each operation of PackageX answers. */
export const handlers = {
  ...threadHandlers,
  listChannels(state, input) {
    const wanted = input.query.getAll('subscriber_ids').flatMap((ids) => ids.split(',').filter((id) => id !== ''))
    const asked = [...state.channels.values()].filter(({ subscriberIds }) =>
      wanted.every((id) => subscriberIds.includes(id)),
    )
    const { items, pagination } = cutPage(asked, input)
    const data = items.map((channel) => showChannel(state, channel))
    return envelope({ status: 200, message: 'Channels retrieved.', data, endpoint: '/v1/channels', pagination })
  },
  getChannel(state, { pathParameters }) {
    const channel = requireChannel(state, pathParameters.channel ?? '')
    return envelope({
      status: 200,
      message: 'Channel retrieved.',
      data: showChannel(state, channel),
      endpoint: `/v1/channels/${channel.id}`,
    })
  },
} as const satisfies Record<OperationId, Handler<PackagexState>>

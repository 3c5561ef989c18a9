import type { OperationId } from '../../generated/channel-talk/operations.ts'
import type { Exchange } from '../exchange.ts'
import { readPointer } from '../json.ts'
import { added, addressOf, asksOnly, earliestOf, type Listing, type View } from '../listing.ts'
import { orderAsked } from './order-asked.ts'

const made = '/message/createdAt'

/** The messages of Channel Talk's groups and threads, which are read by the address that they are sent to. */
export const listings: readonly Listing<OperationId>[] = [
  { views: { listGroupMessages: page }, writes: { createGroupMessage: added('/message/id', ['C033'], 0, made) } },
  { views: { listThreadMessages: page }, writes: { createThreadMessage: added('/message/id', [], 0, made) } },
]

/** What `both` asks for is not explained. */
function page(exchange: Exchange): View[] {
  const next = readPointer(exchange.response.body, '/next')
  const isFirst = asksOnly(exchange, 'limit', 'sortOrder')
  const isWhole = isFirst && orderAsked(exchange) !== undefined && (next == null || next === '')
  const isNewest = isFirst && orderAsked(exchange) === 'desc'
  const since = isNewest ? earliestOf(readPointer(exchange.response.body, '/messages'), 'createdAt') : undefined
  return [{ place: addressOf(exchange), pointer: '/messages', isWhole, since }]
}

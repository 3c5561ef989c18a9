import type { OperationId } from '../../generated/channel-talk/operations.ts'
import type { Exchange } from '../exchange.ts'
import { readPointer } from '../json.ts'
import { added, addressOf, asksOnly, type Listing, type View } from '../listing.ts'
import { orderAsked } from './order-asked.ts'

/** The messages of Channel Talk's groups and threads, which are read by the address that they are sent to. */
export const listings: readonly Listing<OperationId>[] = [
  { views: { listGroupMessages: page }, writes: { createGroupMessage: added('/message/id', ['C033']) } },
  { views: { listThreadMessages: page }, writes: { createThreadMessage: added('/message/id') } },
]

/** What `both` asks for is not explained. */
function page(exchange: Exchange): View[] {
  const next = readPointer(exchange.response.body, '/next')
  const isWhole =
    asksOnly(exchange, 'limit', 'sortOrder') && orderAsked(exchange) !== undefined && (next == null || next === '')
  return [{ place: addressOf(exchange), pointer: '/messages', isWhole }]
}

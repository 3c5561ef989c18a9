import type { OperationId } from '../../generated/copilot/operations.ts'
import { askedFor } from '../asked.ts'
import type { Exchange } from '../exchange.ts'
import { isJsonObject, readPointer } from '../json.ts'
import { added, addressOf, asksOnly, earliestOf, idOf, type Listing, type View } from '../listing.ts'

/** The lists of Copilot: the messages of a channel, and the channels, of which only a first page without another is known to be whole. */
export const listings: readonly Listing<OperationId>[] = [
  {
    views: {
      listMessages: (exchange) =>
        page(exchange, placeIn(exchange, askedFor(exchange, 'channelId')), 'channelId').map((view) => ({
          ...view,
          // The newest messages come first (Messages page).
          since: asksOnly(exchange, 'limit', 'channelId')
            ? earliestOf(readPointer(exchange.response.body, '/data'), 'createdAt')
            : undefined,
        })),
    },
    writes: {
      sendMessage: (exchange) => {
        const { body } = exchange.request
        return {
          ...added('/id', ['C32'], 0, '/createdAt')(exchange),
          place: placeIn(exchange, isJsonObject(body) ? body.channelId : undefined),
        }
      },
    },
  },
  {
    views: { listMessageChannels: (exchange) => page(exchange, addressOf(exchange)) },
    writes: { createMessageChannel: added('/id', ['C05']) },
  },
]

function page(exchange: Exchange, place: string | undefined, ...filters: readonly string[]): View[] {
  const next = readPointer(exchange.response.body, '/nextToken')
  const isWhole = asksOnly(exchange, 'limit', ...filters) && (next == null || next === '')
  return [{ place, pointer: '/data', isWhole }]
}

/** The messages of a channel have no address of their own. */
function placeIn(exchange: Exchange, channelId: unknown): string | undefined {
  const [id] = idOf(channelId)
  return id === undefined ? undefined : `${addressOf(exchange)}?${id.toLowerCase()}`
}

import type { OperationId } from '../../generated/packagex/operations.ts'
import type { Exchange } from '../exchange.ts'
import { isJsonObject, readPointer } from '../json.ts'
import { added, addressOf, changed, earliestOf, idOf, type Listing, type View } from '../listing.ts'
import { shownMessages } from './recent-messages.ts'

/** The lists of PackageX's threads. A channel keeps what was published to it, and is not told from here. */
export const listings: readonly Listing<OperationId>[] = [
  {
    views: ofThreads('recent_messages', (thread) => {
      const { recent_messages, has_more } = thread
      return Array.isArray(recent_messages) && recent_messages.length < shownMessages && has_more !== true
    }),
    writes: {
      createThreadMessage: added('/data/id', ['T010', 'T011'], 0, '/data/created_at'),
      updateThreadMessage: changed(true, ['T010', 'T011'], 2),
      deleteThreadMessage: changed(false, [], 2),
    },
  },
  {
    views: ofThreads('subscribers', () => true),
    writes: {
      addThreadSubscriber: added('/data/id', ['T016'], 1),
      removeThreadSubscriber: changed(false, ['T048'], 2),
    },
    // Whoever was removed may have written something, and is kept as archived.
    isAway: ({ is_archived }) => is_archived !== false,
  },
]

/** A list of a thread, in the answer of its own and in those of all. */
function ofThreads(
  name: string,
  isAll: (thread: Record<string, unknown>) => boolean,
): Pick<Listing<OperationId>['views'], 'getThread' | 'listThreads'> {
  const view = (place: string, pointer: string, thread: unknown): View[] =>
    isJsonObject(thread)
      ? [{ place, pointer: `${pointer}/${name}`, isWhole: isAll(thread), since: sinceOf(name, thread) }]
      : []
  return {
    getThread: (exchange) => view(addressOf(exchange), '/data', readPointer(exchange.response.body, '/data')),
    listThreads: (exchange) =>
      threadsOf(exchange).flatMap((thread, index) =>
        idOf(readPointer(thread, '/id')).flatMap((id) =>
          view(`${addressOf(exchange)}/${id.toLowerCase()}`, `/data/${index}`, thread),
        ),
      ),
  }
}

/** All but the most recent messages are left out, whatever their order. */
function sinceOf(name: string, thread: Record<string, unknown>): View['since'] {
  return name === 'recent_messages' ? earliestOf(thread[name], 'created_at') : undefined
}

function threadsOf({ response }: Exchange): unknown[] {
  const data = readPointer(response.body, '/data')
  return Array.isArray(data) ? data : []
}

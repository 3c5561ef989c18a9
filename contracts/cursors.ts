import type { Provider } from '../generated/index.ts'
import { orderAsked } from './channel-talk/order-asked.ts'
import { type Description, listOperations, type PlacedOperation } from './description.ts'
import type { Exchange } from './exchange.ts'
import { readPaging } from './paging.ts'

/** How a list is paged by a cursor, and which facts say so. */
export interface CursorPaging {
  operations: readonly string[]
  /** The member of the answer with the items. */
  items: string
  /** The member with the cursor of the next page, absent on the last. */
  next: string
  /** The query parameter that takes it. */
  parameter: string
  facts: readonly string[]
  /** The facts by which an id is of one item alone. */
  unique?: readonly string[]
  /** Set where nothing says what the end of the list looks like: an empty page may give a cursor to ask again with later. */
  isEndOpen?: true
  /** Set where nothing says that a page before the last has items: one that a filter leaves nothing of has none. */
  mayBeEmpty?: true
  order?: PageOrder
}

/** By which member the items of a list are ordered, and which way for a request. */
export interface PageOrder {
  by: string
  of(exchange: Exchange): 'asc' | 'desc' | undefined
  facts: readonly string[]
}

/** Lists that a cursor leads through, where the document says so in words; the others of these providers count pages or offsets. */
export const cursors = {
  bird: [
    {
      operations: ['listChannels'],
      items: 'results',
      next: 'nextPageToken',
      parameter: 'pageToken',
      facts: ['B08', 'B09', 'B10'],
    },
  ],
  'channel-talk': [
    {
      operations: ['listGroupMessages', 'listGroupMessagesByName'],
      items: 'messages',
      next: 'next',
      parameter: 'since',
      facts: ['C032', 'C033'],
      isEndOpen: true,
      order: { by: 'createdAt', of: orderAsked, facts: ['C014', 'C029', 'C032'] },
    },
    {
      operations: ['listThreadMessages'],
      items: 'messages',
      next: 'next',
      parameter: 'since',
      facts: [],
      isEndOpen: true,
    },
    { operations: ['listGroups'], items: 'groups', next: 'next', parameter: 'since', facts: [], isEndOpen: true },
  ],
  copilot: [
    {
      operations: ['listMessageChannels'],
      items: 'data',
      next: 'nextToken',
      parameter: 'nextToken',
      facts: [],
      mayBeEmpty: true,
      unique: ['C12'],
    },
    {
      operations: ['listMessages'],
      items: 'data',
      next: 'nextToken',
      parameter: 'nextToken',
      facts: [],
      mayBeEmpty: true,
      order: { by: 'createdAt', of: () => 'desc', facts: [] },
    },
  ],
} as const satisfies Partial<Record<Provider, readonly CursorPaging[]>>

/** The file that says how a provider's lists are led through by a cursor. */
export function cursorFile(provider: string): string {
  return Object.hasOwn(cursors, provider) ? 'contracts/cursors.ts' : `specs/${provider}/openapi.yaml`
}

/** The lists of a provider that a cursor leads through: those written above, or what its description says of paging. */
export function cursorsOf(provider: Provider, description: Description): readonly CursorPaging[] {
  const known: Partial<Record<Provider, readonly CursorPaging[]>> = cursors
  return known[provider] ?? listOperations(description).flatMap((placed) => describedCursor(description, placed))
}

/** Only lists that stand in the answer's own members: the rules know no deeper ones. */
function describedCursor(description: Description, placed: PlacedOperation): CursorPaging[] {
  const { kind, items = '', next = '', parameter = '' } = readPaging(description, placed) ?? {}
  if (kind !== 'cursor' || !/^\/[^/]+$/.test(items) || !/^\/[^/]+$/.test(next)) return []
  const { operationId, 'x-source': facts = [] } = placed.operation
  return [{ operations: [operationId], items: items.slice(1), next: next.slice(1), parameter, facts }]
}

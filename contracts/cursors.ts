import type { Provider } from '../generated/index.ts'

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
}

/** The lists of each provider that a cursor leads through; the others count pages or offsets. */
export const cursors: Record<Provider, readonly CursorPaging[]> = {
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
    },
    { operations: ['listThreadMessages'], items: 'messages', next: 'next', parameter: 'since', facts: [] },
    { operations: ['listGroups'], items: 'groups', next: 'next', parameter: 'since', facts: [] },
  ],
  copilot: [
    {
      operations: ['listMessageChannels', 'listMessages'],
      items: 'data',
      next: 'nextToken',
      parameter: 'nextToken',
      facts: [],
    },
  ],
  packagex: [],
  softwareone: [],
}

import type { Provider } from '../generated/index.ts'
import { type Description, listOperations } from './description.ts'
import { readPaging } from './paging.ts'

/** How a list is paged by the number of a page or by an offset. */
export interface CountedPaging {
  operations: readonly string[]
  kind: 'page' | 'offset'
  /** The member of the answer with the items. */
  items: string
  /** The query parameter with the number of the page, or of the items before it. */
  parameter: string
  /** JSON pointer to where the answer says which page it is. */
  told?: string
}

/** Lists that are paged by counting, as the OpenAPI and the pages of the providers say; their documents do not speak of it. */
export const counted = {
  packagex: [
    {
      operations: ['listThreads', 'listChannels'],
      kind: 'page',
      items: 'data',
      parameter: 'page',
      told: '/pagination/page',
    },
  ],
  softwareone: [
    {
      operations: ['listChats', 'listChatParticipants', 'listChatMessages', 'listChatLinks', 'listChatAttachments'],
      kind: 'offset',
      items: 'data',
      parameter: 'offset',
      told: '/$meta/pagination/offset',
    },
  ],
} as const satisfies Partial<Record<Provider, readonly CountedPaging[]>>

/** The file that says how a provider's lists are paged by counting. */
export function countedFile(provider: string): string {
  return Object.hasOwn(counted, provider) ? 'contracts/counted.ts' : `specs/${provider}/openapi.yaml`
}

/** The lists of a provider that are paged by counting: those written above, or what its description says of paging. */
export function countedOf(provider: Provider, description: Description): readonly CountedPaging[] {
  const known: Partial<Record<Provider, readonly CountedPaging[]>> = counted
  return (
    known[provider] ??
    listOperations(description).flatMap((placed) => {
      const { kind, items = '', parameter = '' } = readPaging(description, placed) ?? {}
      if ((kind !== 'page' && kind !== 'offset') || !/^\/[^/]+$/.test(items)) return []
      return [{ operations: [placed.operation.operationId], kind, items: items.slice(1), parameter }]
    })
  )
}

import type { OperationId } from '../../generated/softwareone/operations.ts'
import type { Scenario } from '../live/scenario.ts'
import { writes } from './scenario-writes.ts'

const query = { limit: '5' } as const
const pages = { parameter: 'offset', items: '/data', from: 'offset' } as const

/** What a live run asks SoftwareOne: every list with what it shows, then the writes. */
export const scenario = [
  { operationId: 'listChats', query, pages, finds: { chat: '/data/*/id' } },
  { operationId: 'listChats', query: { limit: '2', select: 'links,audit' } },
  { operationId: 'getChat' },
  { operationId: 'listChatParticipants', query, pages, finds: { participant: '/data/*/id' } },
  { operationId: 'getChatParticipant' },
  { operationId: 'listChatMessages', query, pages },
  { operationId: 'listChatMessages', query: { limit: '5', select: 'audit' } },
  { operationId: 'listChatLinks', query, pages },
  { operationId: 'listChatAttachments', query, pages, finds: { attachment: '/data/*/id' } },
  { operationId: 'getChatAttachment' },
  ...writes,
] as const satisfies Scenario<OperationId>

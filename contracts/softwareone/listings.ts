import type { OperationId } from '../../generated/softwareone/operations.ts'
import { askedFor } from '../asked.ts'
import type { Exchange } from '../exchange.ts'
import { isJsonObject, readPointer } from '../json.ts'
import { added, addressOf, asksOnly, changed, type Listing, type Said, type View } from '../listing.ts'
import { isText } from './participant-invariants.ts'

/**
 * The lists of SoftwareOne's chats. A deleted message stays, and takes neither links nor attachments with it; whether those stay themselves once
 * they are deleted is not said.
 */
export const listings: readonly Listing<OperationId>[] = [
  {
    views: { listChatMessages: page },
    writes: {
      sendChatMessage: added('/id'),
      updateChatMessage: changed(true),
      deleteChatMessage: changed(true, ['S079']),
      ...left('messages'),
    },
  },
  {
    views: { listChatLinks: page },
    writes: {
      createChatLink: added('/id', ['S078']),
      updateChatLink: changed(true, ['S078']),
      deleteChatLink: changed(undefined),
      ...left('links'),
    },
  },
  {
    views: { listChatAttachments: page },
    writes: {
      createChatAttachment: added('/id', ['S078']),
      updateChatAttachment: changed(true, ['S078']),
      deleteChatAttachment: changed(undefined),
      ...left('attachments'),
    },
  },
  {
    views: {
      listChatParticipants: page,
      getChatParticipant: (exchange) => [{ place: addressOf(exchange, 1), pointer: '', isWhole: false }],
      getChat: (exchange) => [
        { place: `${addressOf(exchange)}/participants`, pointer: '/participants', isWhole: false },
      ],
    },
    writes: {
      addChatParticipants: added('/data'),
      updateChatParticipant: changed(undefined),
      leaveChat: changed(false, ['S034']),
    },
    isAway: ({ status }) => !isText(status, 'active'),
  },
]

function page(exchange: Exchange): View[] {
  const { body } = exchange.response
  const [data, total] = [readPointer(body, '/data'), readPointer(body, '/$meta/pagination/total')]
  const offset = askedFor(exchange, 'offset')
  // Filters are clauses that stand in the query without a parameter.
  const isWhole =
    (offset === null || offset === '0') &&
    asksOnly(exchange, 'limit', 'offset', 'select', 'order') &&
    Array.isArray(data) &&
    typeof total === 'number' &&
    total <= data.length
  return [{ place: addressOf(exchange), pointer: '/data', isWhole }]
}

/** Whoever has left a chat may not see all of it any more. */
function left(name: string): Pick<Listing<OperationId>['writes'], 'leaveChat' | 'updateChatParticipant'> {
  const unknown = (exchange: Exchange, ids: readonly string[] | undefined): Said => ({
    place: `${addressOf(exchange, 2)}/${name}`,
    ids,
    isThere: undefined,
    facts: [],
  })
  return {
    leaveChat: (exchange) => unknown(exchange, undefined),
    updateChatParticipant: (exchange) => {
      const { body } = exchange.request
      return unknown(exchange, isJsonObject(body) && body['status'] === undefined ? [] : undefined)
    },
  }
}

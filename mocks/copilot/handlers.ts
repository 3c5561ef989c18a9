import type { OperationId } from '../../generated/copilot/operations.ts'
import type { MessageChannelPage, MessagePage, SendMessageRequest } from '../../generated/copilot/types.ts'
import { lasting } from '../lasting.ts'
import type { Handler } from '../operation.ts'
import { notFound } from '../problem.ts'
import { type CopilotChannel, showChannel } from './channel.ts'
import { createChannel, type NewChannel } from './create-channel.ts'
import { cutPage } from './paging.ts'
import { sendMessage } from './send-message.ts'
import type { CopilotState } from './state.ts'

/** What each operation of Copilot answers. */
export const handlers = {
  listMessageChannels(state, input) {
    const asked = [...state.channels.values()].filter((channel) => isAsked(channel, input.query))
    const { items, ...next } = cutPage('channels', asked, input)
    return { status: 200, body: { data: items.map(showChannel), ...next } satisfies MessageChannelPage }
  },
  createMessageChannel(state, { body }) {
    // Prism has validated the body against the description.
    return { status: 200, body: showChannel(createChannel(state, body as NewChannel)) }
  },
  getMessageChannel: (state, { pathParameters }) => ({
    status: 200,
    body: showChannel(requireChannel(state, pathParameters.id ?? '')),
  }),
  listMessages(state, input) {
    const { id } = requireChannel(state, input.query.get('channelId') ?? '')
    const { items, ...next } = cutPage(`messages#${id}`, [...(state.messages.get(id) ?? [])].reverse(), input)
    return { status: 200, body: { data: items.map(lasting), ...next } satisfies MessagePage }
  },
  sendMessage(state, { body }) {
    // Prism has validated the body against the description.
    const request = body as SendMessageRequest
    return { status: 200, body: lasting(sendMessage(state, requireChannel(state, request.channelId), request)) }
  },
} as const satisfies Record<OperationId, Handler<CopilotState>>

/** An empty filter is none: the provider's SDK always sends `clientId=`. */
function isAsked(channel: CopilotChannel, query: URLSearchParams): boolean {
  const matches = (name: string, isMatch: (wanted: string) => boolean): boolean => {
    const wanted = query.get(name) ?? ''
    return wanted === '' || isMatch(wanted)
  }
  return (
    matches('membershipType', (type) => channel.membershipType === type) &&
    matches('membershipEntityId', (id) => channel.entityId === id) &&
    matches('memberId', (id) => channel.memberIds.includes(id)) &&
    matches('clientId', (id) => channel.membershipType === 'individual' && channel.entityId === id)
  )
}

function requireChannel(state: CopilotState, id: string): CopilotChannel {
  const channel = state.channels.get(id)
  if (!channel) throw notFound('message channel', id)
  return channel
}

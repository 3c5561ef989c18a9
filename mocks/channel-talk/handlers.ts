import type { OperationId } from '../../generated/channel-talk/operations.ts'
import type { CreateMessageRequest, Message } from '../../generated/channel-talk/types.ts'
import { lasting } from '../lasting.ts'
import type { Answer, Handler, MockInput } from '../operation.ts'
import { badRequest, notFound } from '../problem.ts'
import { listGroups } from './group-page.ts'
import { viewGroup } from './group-view.ts'
import { pageMessages } from './message-page.ts'
import { mainFlow, threadOf } from './message-place.ts'
import { withinLimit } from './rate-limit.ts'
import { type Sending, sendMessage } from './send-message.ts'
import type { ChannelTalkState, GroupRecord } from './state.ts'

/** What each operation of Channel Talk answers. */
export const handlers = {
  listGroups: (state, input) => ok(state, listGroups(state, input)),
  getGroup(state, input) {
    const record = requireGroup(state, input)
    if (record.group.scope === 'private') throw notFound('public group', record.group.id ?? '')
    return ok(state, viewGroup(state, record))
  },
  listGroupMessages: (state, input) =>
    ok(state, pageMessages(state, mainFlow(requireGroup(state, input).messages), input)),
  listGroupMessagesByName: (state, input) =>
    ok(state, pageMessages(state, mainFlow(requireNamedGroup(state, input).messages), input)),
  createGroupMessage(state, input) {
    const record = requireGroup(state, input)
    const body = readBody(input)
    const { rootMessageId, broadcastedMsg: broadcast = false } = body
    if (rootMessageId !== undefined && !findRoot(record, rootMessageId)) {
      throw badRequest('rootMessageId', 'Must be the ID of a message in the main flow of the group.')
    }
    return send(state, record, body, { botName: input.query.get('botName'), rootMessageId, broadcast })
  },
  listThreadMessages(state, input) {
    const { messages } = requireGroup(state, input)
    return ok(state, pageMessages(state, threadOf(messages, requireRoot(state, input)), input))
  },
  createThreadMessage(state, input) {
    const record = requireGroup(state, input)
    const body = readBody(input)
    const { query } = input
    const broadcast = query.has('broadcast') ? query.get('broadcast') === 'true' : (body.broadcastedMsg ?? false)
    return send(state, record, body, {
      botName: query.get('botName'),
      rootMessageId: requireRoot(state, input),
      broadcast,
    })
  },
} as const satisfies Record<OperationId, Handler<ChannelTalkState>>

function ok(state: ChannelTalkState, body: unknown): Answer {
  return { status: 200, headers: withinLimit(state.clock), body }
}

function send(state: ChannelTalkState, record: GroupRecord, body: CreateMessageRequest, sending: Sending): Answer {
  return ok(state, { message: lasting(sendMessage(state, record, body, sending)) })
}

function readBody({ body }: MockInput): CreateMessageRequest {
  // Validated against the description before a handler is asked.
  return body as CreateMessageRequest
}

function requireGroup({ groups }: ChannelTalkState, { pathParameters }: MockInput): GroupRecord {
  const id = pathParameters['groupId'] ?? ''
  const record = groups.get(id)
  if (!record) throw notFound('group', id)
  return record
}

function requireNamedGroup({ groups }: ChannelTalkState, { pathParameters }: MockInput): GroupRecord {
  const name = pathParameters['groupName'] ?? ''
  const record = [...groups.values()].find(({ group }) => group.name === name)
  if (!record) throw notFound('group', `@${name}`)
  return record
}

function requireRoot(state: ChannelTalkState, input: MockInput): string {
  const id = input.pathParameters['messageId'] ?? ''
  if (!findRoot(requireGroup(state, input), id)) throw notFound('message', id)
  return id
}

/** Threads hang from messages of the main flow, not from messages of threads. */
function findRoot({ messages }: GroupRecord, id: string): Message | undefined {
  return messages.find((message) => message.id === id && message.rootMessageId === undefined)
}

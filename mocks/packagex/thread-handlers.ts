import type { AddSubscriberRequest, CreateMessageRequest } from '../../generated/packagex/types.ts'
import type { Handler, MockInput } from '../operation.ts'
import { changeMessage, deleteMessage, type MessageChange, readChange } from './change-message.ts'
import { envelope } from './envelope.ts'
import { requireMessage, requireThread } from './find.ts'
import { showMessage } from './message.ts'
import { cutPage } from './paging.ts'
import type { PackagexState } from './state.ts'
import { addSubscriber, removeSubscriber } from './subscribe.ts'
import { showSubscriber } from './subscriber.ts'
import { showThread } from './thread.ts'
import { writeMessage } from './write-message.ts'

/** What the operations on threads answer. */
export const threadHandlers = {
  listThreads(state, input) {
    const { items, pagination } = cutPage([...state.threads.values()], input)
    const data = items.map((thread) => showThread(state, thread))
    return envelope({ status: 200, message: 'Threads retrieved.', data, endpoint: '/v1/threads', pagination })
  },
  getThread(state, input) {
    const thread = requireThread(state, idsOf(input).thread)
    return envelope({
      status: 200,
      message: 'Thread retrieved.',
      data: showThread(state, thread),
      endpoint: idsOf(input).endpoint,
    })
  },
  createThreadMessage(state, input) {
    const { thread: threadId, endpoint } = idsOf(input)
    // Prism has validated the body against the description.
    const { text, message_id } = input.body as CreateMessageRequest
    if (message_id === undefined) {
      const data = showMessage(writeMessage(state, threadId, text))
      return envelope({ status: 201, message: 'Message created.', data, endpoint })
    }
    return update(state, input, message_id, { text })
  },
  updateThreadMessage: (state, input) => update(state, input, idsOf(input).message, readChange(input.body)),
  deleteThreadMessage(state, input) {
    const { thread: threadId, message, endpoint } = idsOf(input)
    const thread = requireThread(state, threadId)
    deleteMessage(state, thread, requireMessage(state, thread, message))
    return envelope({ status: 200, message: 'Message deleted.', data: {}, endpoint })
  },
  addThreadSubscriber(state, input) {
    const { thread, endpoint } = idsOf(input)
    // Prism has validated the body against the description.
    const { user_id } = input.body as AddSubscriberRequest
    const { party, subscription, isNew } = addSubscriber(state, requireThread(state, thread), user_id)
    const said = isNew
      ? ({ status: 201, message: 'Subscriber added.' } as const)
      : ({ status: 200, message: 'Subscriber is present.' } as const)
    return envelope({ ...said, data: showSubscriber(party, subscription), endpoint: `${endpoint}/subscribers` })
  },
  removeThreadSubscriber(state, input) {
    const { thread, subscriber, endpoint } = idsOf(input)
    removeSubscriber(state, requireThread(state, thread), subscriber)
    return envelope({ status: 200, message: 'Subscriber removed.', data: {}, endpoint })
  },
} as const satisfies Record<string, Handler<PackagexState>>

function update(
  state: PackagexState,
  input: MockInput,
  messageId: string,
  change: MessageChange,
): ReturnType<typeof envelope> {
  const { thread: threadId, endpoint } = idsOf(input)
  const thread = requireThread(state, threadId)
  const message = requireMessage(state, thread, messageId)
  changeMessage(state, thread, message, change)
  return envelope({ status: 200, message: 'Message updated.', data: showMessage(message), endpoint })
}

/** The ids in a path, and the path that they make. */
function idsOf({ pathParameters }: MockInput): {
  thread: string
  message: string
  subscriber: string
  endpoint: string
} {
  const { thread = '', message = '', subscriber = '' } = pathParameters
  const below = message !== '' ? `/messages/${message}` : subscriber !== '' ? `/subscribers/${subscriber}` : ''
  return { thread, message, subscriber, endpoint: `/v1/threads/${thread}${below}` }
}

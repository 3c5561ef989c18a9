import type { OperationId } from '../../generated/packagex/operations.ts'
import type { Writes } from '../written.ts'

const text = { body: '/text', answer: '/data/text' }
const thread = { path: '/threads/', answer: '/data/thread_id' }

/** What the answers to PackageX's writes tell of what was written and of the thread that was named. */
export const writes: Writes<OperationId> = {
  createThreadMessage: [text, thread, { body: '/message_id', answer: '/data/id' }],
  updateThreadMessage: [text, thread],
  addThreadSubscriber: [{ body: '/user_id', answer: '/data/id' }],
}

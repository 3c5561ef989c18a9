import type { Invariant } from '../invariant.ts'
import { isJsonObject, readPointer } from '../json.ts'
import { clocks } from '../moments.ts'

/** What holds between the members of one message. */
export const messageInvariants: readonly Invariant[] = [
  {
    name: 'message-thread-from-resource',
    severity: 'warning',
    facts: ['T005', 'T034', 'T037'],
    sentence:
      'The thread_id of a message equals `thrd_` and its resource_id, since a thread is named after the resource that it and its messages are about.',
    schema: 'Message',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { thread_id, resource_id } = value
      if (typeof thread_id !== 'string' || typeof resource_id !== 'string' || resource_id === '') return []
      if (thread_id === `thrd_${resource_id}`) return []
      return [
        {
          pointer: '/thread_id',
          received: redactor.form(thread_id),
          documented: `thrd_ and resource_id, ${redactor.form(`thrd_${resource_id}`)}`,
        },
      ]
    },
  },
  {
    name: 'edited-after-created',
    facts: ['T023', 'T024'],
    sentence: 'edited_at, when present and no 0, is not before created_at; what stands for never is not said.',
    schema: 'Message',
    breaches(value) {
      if (!isJsonObject(value)) return []
      const { created_at, edited_at } = value
      if (typeof created_at !== 'number' || typeof edited_at !== 'number') return []
      if (edited_at === 0 || edited_at >= created_at) return []
      return [
        {
          pointer: '/edited_at',
          received: String(edited_at),
          documented: `a time not before created_at, ${created_at}`,
          severity: created_at - edited_at > clocks / 1000 ? undefined : 'warning',
        },
      ]
    },
  },
  {
    name: 'changed-text-was-edited',
    severity: 'warning',
    facts: ['T024', 'T092'],
    sentence:
      'A message has an edited_at in the answer that has changed its text (inferred: what it is of a message that was never edited is not said).',
    operations: ['updateThreadMessage', 'createThreadMessage'],
    breaches(value, { request, response }) {
      const { body } = request
      if (response.status >= 300 || !isJsonObject(body) || typeof body.text !== 'string') return []
      // Without the id of a message, a new one is made.
      const isChange = request.url.includes('/messages/') || typeof body.message_id === 'string'
      const { text, edited_at } = messageOf(value)
      // Which object the answer holds is published nowhere: what has no text is another one.
      if (!isChange || typeof text !== 'string' || edited_at !== undefined) return []
      return [{ pointer: '/data/edited_at', received: 'absent', documented: 'when its text was changed' }]
    },
  },
]

function messageOf(answer: unknown): Record<string, unknown> {
  const data = readPointer(answer, '/data')
  return isJsonObject(data) ? data : {}
}

import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { objectsOf } from './objects.ts'
import { breachesOfHasMore } from './recent-messages.ts'

/** What holds between the members of one thread. */
export const threadInvariants: readonly Invariant[] = [
  {
    name: 'thread-id-from-resource',
    facts: ['T005', 'T014'],
    sentence: 'The id of a thread equals `thrd_` and its resource_id.',
    schema: 'Thread',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { id, resource_id } = value
      if (typeof id !== 'string' || typeof resource_id !== 'string' || id === `thrd_${resource_id}`) return []
      return [
        {
          pointer: '/id',
          received: redactor.form(id),
          documented: `thrd_ and resource_id, ${redactor.form(`thrd_${resource_id}`)}`,
        },
      ]
    },
  },
  {
    name: 'thread-messages-belong-to-thread',
    facts: ['T010', 'T037'],
    sentence: "Every message of a thread that has a thread_id has the thread's id there.",
    schema: 'Thread',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || typeof value.id !== 'string') return []
      const { id, recent_messages, resource_id } = value
      // Where the thread's own id is not that of its resource, messages with that one are right.
      const others = objectsOf(
        recent_messages,
        ({ thread_id }) => typeof thread_id === 'string' && thread_id !== id && thread_id !== `thrd_${resource_id}`,
      )
      return others.map(({ index, item }) => ({
        pointer: `/recent_messages/${index}/thread_id`,
        received: redactor.form(item.thread_id),
        documented: `the ID of the thread around it, ${redactor.form(id)}`,
      }))
    },
  },
  {
    name: 'thread-has-more-beyond-150',
    facts: ['T003', 'T011', 'T012'],
    sentence: 'has_more of a thread is true only where recent_messages holds 150 messages.',
    schema: 'Thread',
    breaches: breachesOfHasMore,
  },
]

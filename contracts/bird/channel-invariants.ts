import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { isEarlier } from '../moments.ts'

/** Clocks of two machines may differ by this much, in milliseconds. */
const tolerance = 1000

/** What holds between the members of one channel. */
export const channelInvariants: readonly Invariant[] = [
  {
    name: 'updated-after-created',
    severity: 'warning',
    facts: ['B39', 'B40'],
    sentence: 'A channel is not updated before it is created, give or take a second (inferred from the names).',
    schema: 'Channel',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value)) return []
      const { createdAt, updatedAt } = value
      if (typeof createdAt !== 'string' || typeof updatedAt !== 'string') return []
      if (!isEarlier(updatedAt, createdAt, tolerance)) return []
      return [
        {
          pointer: '/updatedAt',
          received: `${redactor.form(updatedAt)}, earlier than createdAt`,
          documented: `a time not before createdAt, ${redactor.form(createdAt)}`,
        },
      ]
    },
  },
]

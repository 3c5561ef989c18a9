import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** What holds between the members of one message. */
export const messageInvariants: readonly Invariant[] = [
  {
    name: 'edited-after-created',
    facts: ['T023', 'T024'],
    sentence: 'edited_at, when present, is not before created_at.',
    schema: 'Message',
    breaches(value) {
      if (!isJsonObject(value)) return []
      const { created_at, edited_at } = value
      if (typeof created_at !== 'number' || typeof edited_at !== 'number' || edited_at >= created_at) return []
      return [
        {
          pointer: '/edited_at',
          received: String(edited_at),
          documented: `a time not before created_at, ${created_at}`,
        },
      ]
    },
  },
]

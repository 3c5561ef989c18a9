import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** The lists of a thread and of a channel, none of which says the same twice. */
const lists = {
  Thread: ['subscriber_ids', 'subscribers', 'recent_messages', 'unread_by'],
  Channel: ['subscriber_ids', 'subscribers', 'recent_messages', 'pending_messages', 'publisher_ids', 'phone_hashes'],
} as const

/** Nothing stands twice in a list of a thread or channel. */
export const onceInvariants: readonly Invariant[] = Object.entries(lists).map(([schema, names]) => ({
  name: `${schema.toLowerCase()}-lists-have-each-once`,
  severity: 'warning',
  facts: schema === 'Channel' ? ['T068'] : [],
  sentence: `No list of a ${schema.toLowerCase()} has an id, or objects with an id, twice (inferred).`,
  schema,
  breaches(value, _exchange, redactor) {
    if (!isJsonObject(value)) return []
    return names.flatMap((name) =>
      repeatedIds(value[name]).map(({ index, first, id, place }) => ({
        pointer: `/${name}/${index}${place}`,
        received: redactor.form(id),
        documented: `${name === 'phone_hashes' ? 'a hash' : 'an id'} that no other item has; item ${first} of ${name} has it`,
        // The document says of these alone that they are unique.
        facts: name === 'phone_hashes' ? ['T068'] : [],
      })),
    )
  },
}))

/** An id of a list that stood there before. */
interface Repeated {
  index: number
  first: number
  id: unknown
  /** Where the id stands in its item. */
  place: '' | '/id'
}

function repeatedIds(list: unknown): Repeated[] {
  const found: Repeated[] = []
  if (!Array.isArray(list)) return found
  const seen = new Map<string, number>()
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index]
    const id = isJsonObject(item) ? item.id : item
    if ((typeof id !== 'string' && typeof id !== 'number') || id === '') continue
    const first = seen.get(String(id))
    if (first === undefined) seen.set(String(id), index)
    else found.push({ index, first, id, place: item === id ? '' : '/id' })
  }
  return found
}

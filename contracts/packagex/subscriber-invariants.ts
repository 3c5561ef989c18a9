import type { Exchange } from '../exchange.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'
import { objectsOf } from './objects.ts'

/** What holds between the subscribers of a thread or channel and what refers to them. */
export const subscriberInvariants: readonly Invariant[] = [
  {
    name: 'thread-subscribers-cover-ids',
    facts: ['T015', 'T016', 'T017', 'T047'],
    sentence: 'Every id of subscriber_ids of a thread has an entry in subscribers, compared as text.',
    schema: 'Thread',
    breaches: breachesOfCover,
  },
  {
    name: 'channel-subscribers-cover-ids',
    facts: ['T074', 'T075', 'T047'],
    sentence: 'Every id of subscriber_ids of a channel has an entry in subscribers, compared as text.',
    schema: 'Channel',
    breaches: breachesOfCover,
  },
  {
    name: 'thread-author-is-subscriber',
    facts: ['T035', 'T039', 'T048'],
    sentence: 'Whoever wrote a message of type text in a thread is one of its subscribers, archived ones included.',
    schema: 'Thread',
    breaches: breachesOfAuthor,
  },
  {
    name: 'channel-author-is-subscriber',
    facts: ['T035', 'T039', 'T048'],
    sentence: 'Whoever wrote a message of type text in a channel is one of its subscribers, archived ones included.',
    schema: 'Channel',
    breaches: breachesOfAuthor,
  },
  {
    name: 'unread-by-no-contact',
    facts: ['T018'],
    sentence: 'No entry of unread_by is the id of a subscriber that is a contact.',
    schema: 'Thread',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value.unread_by)) return []
      const isContact = ({ type }: Record<string, unknown>): boolean => type === 'contact'
      const contacts = new Set(objectsOf(value.subscribers, isContact).map(({ item: { id } }) => String(id)))
      return value.unread_by.flatMap((id: unknown, index) =>
        typeof id === 'string' && contacts.has(id)
          ? [
              {
                pointer: `/unread_by/${index}`,
                received: `${redactor.form(id)}, a contact`,
                documented: 'users and organizations',
              },
            ]
          : [],
      )
    },
  },
]

function breachesOfCover(value: unknown, _exchange: Exchange, redactor: Redactor): Breach[] {
  const known = knownIds(value)
  if (!known || !isJsonObject(value) || !Array.isArray(value.subscriber_ids)) return []
  return value.subscriber_ids.flatMap((id: unknown, index) =>
    typeof id !== 'string' || known.has(id)
      ? []
      : [
          {
            pointer: `/subscriber_ids/${index}`,
            received: redactor.form(id),
            documented: 'the ID of an entry in subscribers',
          },
        ],
  )
}

function breachesOfAuthor(value: unknown, _exchange: Exchange, redactor: Redactor): Breach[] {
  const known = knownIds(value)
  if (!known || !isJsonObject(value)) return []
  const isStranger = ({ type, subscriber_id }: Record<string, unknown>): boolean =>
    type === 'text' && typeof subscriber_id === 'string' && !known.has(subscriber_id)
  return ['recent_messages', 'pending_messages'].flatMap((list) =>
    objectsOf(value[list], isStranger).map(({ index, item }) => ({
      pointer: `/${list}/${index}/subscriber_id`,
      received: redactor.form(item.subscriber_id),
      documented: 'the ID of an entry in subscribers',
    })),
  )
}

/** The ids of `subscribers` as texts; undefined where one of them has none, for then nothing can be said. */
function knownIds(value: unknown): Set<string> | undefined {
  if (!isJsonObject(value) || !Array.isArray(value.subscribers)) return undefined
  const ids = new Set<string>()
  for (const subscriber of value.subscribers) {
    const id: unknown = isJsonObject(subscriber) ? subscriber.id : undefined
    if (typeof id !== 'string' && typeof id !== 'number') return undefined
    ids.add(String(id))
  }
  return ids
}

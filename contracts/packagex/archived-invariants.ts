import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import type { Redactor } from '../redact.ts'
import { objectsOf } from './objects.ts'

/** What holds between subscriber_ids and the subscribers that say whether they were removed. */
export const archivedInvariants: readonly Invariant[] = [
  idsAreOfPresent('Thread', ['T015', 'T016', 'T048']),
  idsAreOfPresent('Channel', ['T074', 'T075', 'T048']),
]

function idsAreOfPresent(schema: string, facts: readonly string[]): Invariant {
  return {
    name: `${schema.toLowerCase()}-ids-of-present-subscribers`,
    severity: 'warning',
    facts,
    sentence: `subscriber_ids of a ${schema.toLowerCase()} has the ids of all subscribers that were not removed, and of no other (inferred for removed ones).`,
    schema,
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value.subscriber_ids)) return []
      const ids = new Set(value.subscriber_ids.map(String))
      const says = ({ id, is_archived }: Record<string, unknown>): boolean =>
        (typeof id === 'string' || typeof id === 'number') && typeof is_archived === 'boolean'
      return objectsOf(value.subscribers, says).flatMap(({ index, item: { id, is_archived } }) =>
        ids.has(String(id)) === is_archived ? [breach(index, id, is_archived, redactor)] : [],
      )
    },
  }
}

function breach(index: number, id: unknown, isArchived: boolean, redactor: Redactor): Breach {
  const received = `${isArchived} for ${redactor.form(id)}`
  const documented = isArchived ? 'false for an id of subscriber_ids' : 'true for an id that subscriber_ids lacks'
  return { pointer: `/subscribers/${index}/is_archived`, received, documented }
}

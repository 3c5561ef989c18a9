import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** What the document says of deleted messages that other objects refer to; in lists of messages the schema says it. */
export const deletedInvariants: readonly Invariant[] = [
  hasNoContent('Participant', 'lastReadMessage'),
  hasNoContent('Link', 'message'),
  hasNoContent('Attachment', 'message'),
]

function hasNoContent(schema: string, member: string): Invariant {
  return {
    name: `deleted-message-of-${schema.toLowerCase()}-is-empty`,
    facts: ['S080', 'S139'],
    sentence: `Where ${member} of a ${schema} is deleted, it has no content: none, null or an empty one.`,
    schema,
    breaches(value, _exchange, redactor) {
      const message = isJsonObject(value) ? value[member] : undefined
      if (!isJsonObject(message) || message['isDeleted'] !== true) return []
      const { content } = message
      if (typeof content !== 'string' || content === '') return []
      const documented = 'no content, since the message is deleted'
      return [{ pointer: `/${member}/content`, received: redactor.text(content), documented }]
    },
  }
}

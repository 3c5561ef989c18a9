import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** What two members say that stand for one thing, by the document and by the API. */
export const calculatedInvariants: readonly Invariant[] = [
  {
    name: 'one-count-of-unread',
    severity: 'warning',
    facts: ['S051'],
    sentence: 'unread and unreadMessageCount of a participant are one number under two names (inferred).',
    schema: 'Participant',
    breaches(value) {
      if (!isJsonObject(value)) return []
      const { unread, unreadMessageCount } = value
      if (typeof unread !== 'number' || typeof unreadMessageCount !== 'number' || unread === unreadMessageCount)
        return []
      return [{ pointer: '/unread', received: String(unread), documented: `unreadMessageCount, ${unreadMessageCount}` }]
    },
  },
  {
    name: 'one-size-of-the-file',
    severity: 'warning',
    facts: ['S117', 'S118'],
    sentence: 'The size of an attachment is that of its file (inferred).',
    schema: 'Attachment',
    breaches(value) {
      if (!isJsonObject(value) || !isJsonObject(value['file'])) return []
      const [size, ofFile] = [value['size'], value['file']['size']]
      if (typeof size !== 'number' || typeof ofFile !== 'number' || size === ofFile) return []
      return [{ pointer: '/size', received: String(size), documented: `the size of the file, ${ofFile}` }]
    },
  },
]

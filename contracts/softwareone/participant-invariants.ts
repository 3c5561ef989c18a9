import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { chatGroups, messageGroups, requestedGroups } from './ids.ts'

/** What the document says of one participant. */
export const participantInvariants: readonly Invariant[] = [
  {
    name: 'identity-from-contact',
    facts: ['S040', 'S041'],
    sentence: 'The identity of a participant is that of its contact.',
    schema: 'Participant',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isJsonObject(value['identity']) || !isJsonObject(value['contact'])) return []
      const [id, identity] = [value['identity']['id'], value['contact']['identity']]
      const expected = isJsonObject(identity) ? identity['id'] : undefined
      if (typeof id !== 'string' || typeof expected !== 'string' || id === expected) return []
      return [
        {
          pointer: '/identity/id',
          received: redactor.form(id),
          documented: `${redactor.form(expected)}, the identity of the contact`,
        },
      ]
    },
  },
  {
    name: 'last-read-in-same-chat',
    facts: ['S048', 'S061'],
    sentence: 'The last read message of a participant is a message of its chat.',
    schema: 'Participant',
    breaches(value, exchange, redactor) {
      if (!isJsonObject(value) || !isJsonObject(value['lastReadMessage'])) return []
      const { id } = value['lastReadMessage']
      const received = messageGroups(id)
      const chat = isJsonObject(value['chat']) ? chatGroups(value['chat']['id']) : undefined
      const groups = chat ?? requestedGroups(exchange, 'participants')
      if (received === undefined || groups === undefined || received === groups) return []
      return [
        {
          pointer: '/lastReadMessage/id',
          received: redactor.form(id),
          documented: `a message of the chat, ${redactor.form(`CHT-${groups}`)}`,
        },
      ]
    },
  },
  {
    name: 'unread-is-one-count',
    severity: 'warning',
    facts: ['S051'],
    sentence: 'unread and unreadMessageCount are two names of one count (inferred).',
    schema: 'Participant',
    breaches(value) {
      const { unread, unreadMessageCount } = isJsonObject(value) ? value : {}
      if (typeof unread !== 'number' || typeof unreadMessageCount !== 'number' || unread === unreadMessageCount)
        return []
      return [
        {
          pointer: '/unreadMessageCount',
          received: String(unreadMessageCount),
          documented: `as many as unread, ${unread}`,
        },
      ]
    },
  },
  {
    name: 'no-exited-participant-of-direct-chat',
    // As where a chat shows its participants: a group that somebody left may have been made direct since.
    severity: 'warning',
    facts: ['S033'],
    sentence: 'A participant whose chat is direct is not exited.',
    schema: 'Participant',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isJsonObject(value['chat'])) return []
      if (!isText(value['chat']['type'], 'direct') || !isText(value['status'], 'exited')) return []
      return [
        {
          pointer: '/status',
          received: redactor.word(value['status']),
          documented: 'not exited: nobody can leave a direct chat',
        },
      ]
    },
  },
]

/** Compares an enum value in either case. */
export function isText(value: unknown, lower: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === lower
}

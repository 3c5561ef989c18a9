import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { messageGroups } from './ids.ts'
import { isText } from './participant-invariants.ts'

/** What the document says of chats and the participants they show. */
export const chatInvariants: readonly Invariant[] = [
  {
    name: 'chat-ids-unique',
    facts: ['S003'],
    sentence: 'No two chats of a list have the same id.',
    schema: 'ChatList',
    breaches(value, _exchange, redactor) {
      const chats: unknown[] = isJsonObject(value) && Array.isArray(value['data']) ? value['data'] : []
      const ids = chats.map((chat) => (isJsonObject(chat) ? chat['id'] : undefined))
      return ids.flatMap((id, index) => {
        const first = ids.indexOf(id)
        if (typeof id !== 'string' || first === index) return []
        return [
          {
            pointer: `/data/${index}/id`,
            received: redactor.form(id),
            documented: `an id that no other chat has; /data/${first}/id has it`,
          },
        ]
      })
    },
  },
  {
    name: 'unread-zero-when-up-to-date',
    // Another account may have newer messages that only it sees (S074).
    severity: 'warning',
    facts: ['S048', 'S051'],
    sentence:
      'A participant that has read the last message of its chat has nothing unread (inferred, private messages aside).',
    schema: 'Chat',
    breaches(value) {
      if (!isJsonObject(value) || !isJsonObject(value['lastMessage'])) return []
      const last = value['lastMessage']['id']
      if (typeof last !== 'string') return []
      const hasReadLast = ({ lastReadMessage: read }: Record<string, unknown>): boolean =>
        isJsonObject(read) && read['id'] === last
      return participantsOf(value, hasReadLast).flatMap(({ participant, pointer }) => {
        return ['unread', 'unreadMessageCount'].flatMap((name) => {
          const count = participant[name]
          if (typeof count !== 'number' || count === 0) return []
          return [
            {
              pointer: `${pointer}/${name}`,
              received: String(count),
              documented: '0, since lastReadMessage is the last message of the chat',
            },
          ]
        })
      })
    },
  },
  {
    name: 'last-read-not-after-last-message',
    severity: 'warning',
    facts: ['S048', 'S062'],
    sentence:
      'No participant has read a message after the newest of the chat, as far as the last section of message ids counts up (inferred).',
    schema: 'Chat',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isJsonObject(value['lastMessage'])) return []
      const newest = value['lastMessage']['id']
      if (typeof newest !== 'string') return []
      const readOf = ({ lastReadMessage: read }: Record<string, unknown>): unknown =>
        isJsonObject(read) ? read['id'] : undefined
      const hasReadLater = (participant: Record<string, unknown>): boolean => {
        const read = readOf(participant)
        if (typeof read !== 'string' || read <= newest) return false
        return messageGroups(read) !== undefined && messageGroups(read) === messageGroups(newest)
      }
      return participantsOf(value, hasReadLater).map(({ participant, pointer }) => ({
        pointer: `${pointer}/lastReadMessage/id`,
        received: redactor.form(readOf(participant)),
        documented: `not after the newest message of the chat, ${redactor.form(newest)}`,
      }))
    },
  },
  {
    name: 'no-exited-in-direct-chat',
    // A group that somebody left may have been made direct since: the document speaks of setting the status.
    severity: 'warning',
    facts: ['S033'],
    sentence: 'No participant of a direct chat is exited.',
    schema: 'Chat',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isText(value['type'], 'direct')) return []
      // A participant that says of what type its chat is is judged by itself.
      const isExited = ({ status, chat }: Record<string, unknown>): boolean =>
        isText(status, 'exited') && !(isJsonObject(chat) && typeof chat['type'] === 'string')
      return participantsOf(value, isExited).map(({ participant, pointer }) => ({
        pointer: `${pointer}/status`,
        received: redactor.word(participant['status']),
        documented: 'not exited: nobody can leave a direct chat',
      }))
    },
  },
]

/** The participants of a chat that are as asked. The document types them as one object, the API sends an array. */
function participantsOf(
  { participants }: Record<string, unknown>,
  isAsked: (participant: Record<string, unknown>) => boolean,
): { participant: Record<string, unknown>; pointer: string }[] {
  if (isJsonObject(participants))
    return isAsked(participants) ? [{ participant: participants, pointer: '/participants' }] : []
  const found: { participant: Record<string, unknown>; pointer: string }[] = []
  if (!Array.isArray(participants)) return found
  for (const [index, participant] of participants.entries()) {
    if (isJsonObject(participant) && isAsked(participant))
      found.push({ participant, pointer: `/participants/${index}` })
  }
  return found
}

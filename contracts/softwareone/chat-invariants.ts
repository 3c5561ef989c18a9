import type { Invariant } from '../invariant.ts'
import { isJsonObject, joinPointer } from '../json.ts'
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
    facts: ['S048', 'S051'],
    sentence: 'A participant that has read the last message of its chat has nothing unread.',
    schema: 'Chat',
    breaches(value) {
      if (!isJsonObject(value) || !isJsonObject(value['lastMessage'])) return []
      const last = value['lastMessage']['id']
      return participantsOf(value).flatMap(({ participant, pointer }) => {
        const read = participant['lastReadMessage']
        if (typeof last !== 'string' || !isJsonObject(read) || read['id'] !== last) return []
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
      return participantsOf(value).flatMap(({ participant, pointer }) => {
        const read = isJsonObject(participant['lastReadMessage']) ? participant['lastReadMessage']['id'] : undefined
        if (typeof newest !== 'string' || typeof read !== 'string') return []
        if (messageGroups(read) === undefined || messageGroups(read) !== messageGroups(newest) || read <= newest)
          return []
        return [
          {
            pointer: `${pointer}/lastReadMessage/id`,
            received: redactor.form(read),
            documented: `not after the newest message of the chat, ${redactor.form(newest)}`,
          },
        ]
      })
    },
  },
  {
    name: 'no-exited-in-direct-chat',
    facts: ['S033'],
    sentence: 'No participant of a direct chat is exited.',
    schema: 'Chat',
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !isText(value['type'], 'direct')) return []
      return participantsOf(value).flatMap(({ participant, pointer }) => {
        // A participant that names its chat is judged by itself.
        if (!isText(participant['status'], 'exited') || participant['chat'] !== undefined) return []
        return [
          {
            pointer: `${pointer}/status`,
            received: redactor.word(participant['status']),
            documented: 'not exited: nobody can leave a direct chat',
          },
        ]
      })
    },
  },
]

/** The document types the participants of a chat as one object, the API sends an array. */
function participantsOf({
  participants,
}: Record<string, unknown>): { participant: Record<string, unknown>; pointer: string }[] {
  if (isJsonObject(participants)) return [{ participant: participants, pointer: '/participants' }]
  if (!Array.isArray(participants)) return []
  return participants.flatMap((participant: unknown, index) =>
    isJsonObject(participant) ? [{ participant, pointer: joinPointer('/participants', index) }] : [],
  )
}

import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredMessage, StoredParticipant } from './stored.ts'

/** Tells whether users of an account see a message: a private one, in a channel a draft, only those of its sender's account do. */
function isVisibleTo(chat: StoredChat, message: StoredMessage, account: string): boolean {
  return isPublic(message) || chat.participants.find(({ id }) => id === message.sender)?.account === account
}

/** Tells whether the caller sees a message. */
export function isVisible(state: SoftwareoneState, chat: StoredChat, message: StoredMessage): boolean {
  return isPublic(message) || isVisibleTo(chat, message, callerAccount(state))
}

/** Tells whether the caller sees what belongs to the message of a number; what belongs to the chat itself everybody sees. */
export function isPartVisible(state: SoftwareoneState, chat: StoredChat, number: number | null): boolean {
  const message = number === null ? undefined : chat.messages[number]
  return message === undefined || isVisible(state, chat, message)
}

/** The latest message the caller sees among the first ones of a chat, all of them when no count is given. */
export function latestVisible(
  state: SoftwareoneState,
  chat: StoredChat,
  count: number = chat.messages.length,
): StoredMessage | undefined {
  let number = Math.min(count, chat.messages.length)
  while (number > 0) {
    number -= 1
    const message = chat.messages[number]
    if (message && isVisible(state, chat, message)) return message
  }
  return undefined
}

/** Counts the messages after a participant's last read one, as far as both it and the caller see them. */
export function countUnread(state: SoftwareoneState, chat: StoredChat, participant: StoredParticipant): number {
  const start = Math.max(participant.read, participant.since)
  const later = chat.messages.slice(start, participant.until ?? chat.messages.length)
  return later.filter((message) => isVisible(state, chat, message) && isVisibleTo(chat, message, participant.account))
    .length
}

/** The account the caller acts for. */
function callerAccount(state: SoftwareoneState): string {
  return state.contacts.get(state.caller)?.directories[0]?.account ?? ''
}

/** The caller's own membership of a chat, if it takes part at present. */
export function callerIn(state: SoftwareoneState, chat: StoredChat): StoredParticipant | undefined {
  return chat.participants.find(({ contact, status }) => contact === state.caller && status === 'Active')
}

function isPublic({ visibility }: StoredMessage): boolean {
  return visibility === 'Public'
}

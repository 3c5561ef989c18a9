import type { WorldMessage } from '../world/types.ts'

/** Of every ten messages the fourth has a thread, in which the sixth and the seventh stand. */
const every = 10
const root = 3
const replies = [5, 6]

/** The message from which the thread of a message hangs; undefined for a message of the main flow. */
export function rootOf(messages: readonly WorldMessage[], message: WorldMessage): WorldMessage | undefined {
  const rest = message.position % every
  const above = messages[message.position - rest + root]
  return replies.includes(rest) && isWritten(message) && isWritten(above) ? above : undefined
}

/** Tells whether a thread hangs from a message. */
export function hasThread(messages: readonly WorldMessage[], message: WorldMessage): boolean {
  return replies.some((rest) => {
    const reply = messages[message.position - root + rest]
    return reply !== undefined && rootOf(messages, reply) === message
  })
}

/** Tells whether a message of a thread is shown in the main flow too: the second of each thread is. */
export function isBroadcast(message: WorldMessage): boolean {
  return message.position % every === replies[1]
}

function isWritten(message: WorldMessage | undefined): boolean {
  return message !== undefined && message.sender !== null && !message.deleted && message.scheduledFor === null
}

import { ProblemError } from '../problem.ts'
import { forgetShownParts } from './shown-parts.ts'
import { type SoftwareoneState, tick } from './state.ts'
import type { EventName, StoredAudit, StoredChat, StoredParticipant } from './stored.ts'
import { callerIn } from './visible.ts'

/** Notes events of now by the caller in an audit object. */
export function note(state: SoftwareoneState, audit: StoredAudit, ...names: EventName[]): void {
  for (const name of names) audit[name] = { at: state.clock, by: state.caller }
}

/**
 * Begins a write that may change anything in a chat: the clock moves on. Whoever changes the state of a chat has read all of it: its count of
 * unread messages is zero.
 */
export function act(state: SoftwareoneState, chat: StoredChat): void {
  tick(state)
  forgetShownParts(chat)
  markRead(state, chat)
}

/** Marks everything in a chat as read by the caller, if it takes part. */
export function markRead(state: SoftwareoneState, chat: StoredChat): void {
  const participant = callerIn(state, chat)
  if (participant) participant.read = chat.messages.length
}

/** The caller as a participant of a chat; only participants may send. */
export function requireSender(state: SoftwareoneState, chat: StoredChat): StoredParticipant {
  const participant = callerIn(state, chat)
  if (!participant)
    throw new ProblemError({ kind: 'forbidden', detail: `The caller does not take part in the chat "${chat.id}".` })
  return participant
}

/** Capitalizes an enum value that the document prints in lower case. */
export function capitalize<Value extends string>(value: Value): Capitalize<Value> {
  // The first letter is all that changes, as the type says.
  return `${value.charAt(0).toUpperCase()}${value.slice(1)}` as Capitalize<Value>
}

import type { Invariant } from '../invariant.ts'
import { chatInvariants } from './chat-invariants.ts'
import { messageInvariants } from './message-invariants.ts'
import { participantInvariants } from './participant-invariants.ts'

/** The cross-field rules of SoftwareOne's document. */
export const invariants: readonly Invariant[] = [...chatInvariants, ...participantInvariants, ...messageInvariants]

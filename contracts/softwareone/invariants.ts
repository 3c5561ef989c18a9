import type { Invariant } from '../invariant.ts'
import { writtenRules } from '../written.ts'
import { belongingInvariants } from './belonging-invariants.ts'
import { chatInvariants } from './chat-invariants.ts'
import { chatPartInvariants } from './chat-part-invariants.ts'
import { messageInvariants } from './message-invariants.ts'
import { pageInvariants } from './page-invariants.ts'
import { participantInvariants } from './participant-invariants.ts'
import { problemInvariants } from './problem-invariants.ts'
import { writes } from './writes.ts'

/** The cross-field rules of SoftwareOne's document. */
export const invariants: readonly Invariant[] = [
  ...chatInvariants,
  ...chatPartInvariants,
  ...participantInvariants,
  ...messageInvariants,
  ...belongingInvariants,
  ...pageInvariants,
  ...problemInvariants,
  ...writtenRules(writes),
]

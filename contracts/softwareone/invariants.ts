import { type Invariant, inFile } from '../invariant.ts'
import { writtenRules } from '../written.ts'
import { auditInvariants } from './audit-invariants.ts'
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
  ...inFile('softwareone/chat-invariants.ts', chatInvariants),
  ...inFile('softwareone/chat-part-invariants.ts', chatPartInvariants),
  ...inFile('softwareone/participant-invariants.ts', participantInvariants),
  ...inFile('softwareone/message-invariants.ts', messageInvariants),
  ...inFile('softwareone/audit-invariants.ts', auditInvariants),
  ...inFile('softwareone/belonging-invariants.ts', belongingInvariants),
  ...inFile('softwareone/page-invariants.ts', pageInvariants),
  ...inFile('softwareone/problem-invariants.ts', problemInvariants),
  ...inFile('softwareone/writes.ts', writtenRules(writes)),
]

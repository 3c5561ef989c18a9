import type { Invariant } from '../invariant.ts'
import { messagesInTheOrderAsked } from './message-order.ts'
import { pageWithinLimit } from './page-limit.ts'

/** The cross-field rules of Channel Talk's document. */
export const invariants: readonly Invariant[] = [pageWithinLimit, messagesInTheOrderAsked]

import { cursors } from '../cursors.ts'
import type { Invariant } from '../invariant.ts'
import { cursorRules, pageWithinLimit as groupsWithinLimit } from '../page-rules.ts'
import { messageInvariants } from './message-invariants.ts'
import { messagesInTheOrderAsked } from './message-order.ts'
import { messagesOfOneGroup } from './of-one-group.ts'
import { pageWithinLimit, pageWithinLimitOfBoth } from './page-limit.ts'
import { referenceInvariants } from './reference-invariants.ts'

/** The cross-field rules of Channel Talk's document. */
export const invariants: readonly Invariant[] = [
  pageWithinLimit,
  pageWithinLimitOfBoth,
  messagesInTheOrderAsked,
  ...messageInvariants,
  ...messagesOfOneGroup,
  ...referenceInvariants,
  ...cursors['channel-talk'].flatMap(cursorRules),
  groupsWithinLimit(['listGroups'], 'groups', { default: 25, maximum: 500 }),
]

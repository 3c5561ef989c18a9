import { cursors } from '../cursors.ts'
import type { Invariant } from '../invariant.ts'
import { cursorRules, pageWithinLimit as groupsWithinLimit } from '../page-rules.ts'
import { messageInvariants } from './message-invariants.ts'
import { messagesInTheOrderAsked } from './message-order.ts'
import { pageWithinLimit } from './page-limit.ts'
import { peopleInvariants } from './people-invariants.ts'

/** The cross-field rules of Channel Talk's document. */
export const invariants: readonly Invariant[] = [
  pageWithinLimit,
  messagesInTheOrderAsked,
  ...messageInvariants,
  ...peopleInvariants,
  ...cursors['channel-talk'].flatMap(cursorRules),
  groupsWithinLimit(['listGroups'], 'groups', { default: 25, maximum: 500 }),
]

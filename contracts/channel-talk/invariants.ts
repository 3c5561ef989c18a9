import type { Invariant } from '../invariant.ts'
import { cursorRules, pageWithinLimit as groupsWithinLimit } from '../page-rules.ts'
import { groupLists } from './lists.ts'
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
  ...cursorRules({
    operations: groupLists,
    items: 'messages',
    next: 'next',
    parameter: 'since',
    facts: ['C032', 'C033'],
  }),
  ...cursorRules({
    operations: ['listThreadMessages'],
    items: 'messages',
    next: 'next',
    parameter: 'since',
    facts: [],
  }),
  ...cursorRules({ operations: ['listGroups'], items: 'groups', next: 'next', parameter: 'since', facts: [] }),
  groupsWithinLimit(['listGroups'], 'groups', { default: 25, maximum: 500 }),
]

import { cursors } from '../cursors.ts'
import { type Invariant, inFile } from '../invariant.ts'
import { cursorRules, pageWithinLimit as groupsWithinLimit } from '../page-rules.ts'
import { messageInvariants } from './message-invariants.ts'
import { messagesInTheOrderAsked } from './message-order.ts'
import { pageOfOneChannel } from './of-one-channel.ts'
import { messagesOfOneGroup } from './of-one-group.ts'
import { pageWithinLimit, pageWithinLimitOfBoth } from './page-limit.ts'
import { referenceInvariants } from './reference-invariants.ts'

/** The cross-field rules of Channel Talk's document. */
export const invariants: readonly Invariant[] = [
  ...inFile('channel-talk/page-limit.ts', [pageWithinLimit]),
  ...inFile('channel-talk/page-limit.ts', [pageWithinLimitOfBoth]),
  ...inFile('channel-talk/message-order.ts', [messagesInTheOrderAsked]),
  ...inFile('channel-talk/message-invariants.ts', messageInvariants),
  ...inFile('channel-talk/of-one-channel.ts', [pageOfOneChannel]),
  ...inFile('channel-talk/of-one-group.ts', messagesOfOneGroup),
  ...inFile('channel-talk/reference-invariants.ts', referenceInvariants),
  ...inFile('page-rules.ts', cursors['channel-talk'].flatMap(cursorRules)),
  ...inFile('page-rules.ts', [groupsWithinLimit(['listGroups'], 'groups', { default: 25, maximum: 500 })]),
]

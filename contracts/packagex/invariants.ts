import type { Invariant } from '../invariant.ts'
import { writtenRules } from '../written.ts'
import { archivedInvariants } from './archived-invariants.ts'
import { channelInvariants } from './channel-invariants.ts'
import { channelListInvariants } from './channel-list-invariants.ts'
import { envelopeInvariants } from './envelope-invariants.ts'
import { messageInvariants } from './message-invariants.ts'
import { onceInvariants } from './once-invariants.ts'
import { pageInvariants } from './page-invariants.ts'
import { subscriberInvariants } from './subscriber-invariants.ts'
import { threadInvariants } from './thread-invariants.ts'
import { writes } from './writes.ts'

/** The rules between members of PackageX's answers. */
export const invariants: readonly Invariant[] = [
  ...threadInvariants,
  ...channelInvariants,
  ...channelListInvariants,
  ...subscriberInvariants,
  ...archivedInvariants,
  ...onceInvariants,
  ...messageInvariants,
  ...envelopeInvariants,
  ...pageInvariants,
  ...writtenRules(writes),
]

import type { Invariant } from '../invariant.ts'
import { channelInvariants } from './channel-invariants.ts'
import { envelopeInvariants } from './envelope-invariants.ts'
import { messageInvariants } from './message-invariants.ts'
import { pageInvariants } from './page-invariants.ts'
import { subscriberInvariants } from './subscriber-invariants.ts'
import { threadInvariants } from './thread-invariants.ts'

/** The rules between members of PackageX's answers. */
export const invariants: readonly Invariant[] = [
  ...threadInvariants,
  ...channelInvariants,
  ...subscriberInvariants,
  ...messageInvariants,
  ...envelopeInvariants,
  ...pageInvariants,
]

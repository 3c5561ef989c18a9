import { type Invariant, inFile } from '../invariant.ts'
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
  ...inFile('packagex/thread-invariants.ts', threadInvariants),
  ...inFile('packagex/channel-invariants.ts', channelInvariants),
  ...inFile('packagex/channel-list-invariants.ts', channelListInvariants),
  ...inFile('packagex/subscriber-invariants.ts', subscriberInvariants),
  ...inFile('packagex/archived-invariants.ts', archivedInvariants),
  ...inFile('packagex/once-invariants.ts', onceInvariants),
  ...inFile('packagex/message-invariants.ts', messageInvariants),
  ...inFile('packagex/envelope-invariants.ts', envelopeInvariants),
  ...inFile('packagex/page-invariants.ts', pageInvariants),
  ...inFile('packagex/writes.ts', writtenRules(writes)),
]

import { type Invariant, inFile } from '../invariant.ts'
import { writtenRules } from '../written.ts'
import { channelInvariants } from './channel-invariants.ts'
import { pageInvariants } from './page-invariants.ts'
import { writes } from './writes.ts'

/** The rules between members of Copilot's answers. */
export const invariants: readonly Invariant[] = [
  ...inFile('copilot/channel-invariants.ts', channelInvariants),
  ...inFile('copilot/page-invariants.ts', pageInvariants),
  ...inFile('copilot/writes.ts', writtenRules(writes)),
]

import { type Invariant, inFile } from '../invariant.ts'
import { channelInvariants } from './channel-invariants.ts'
import { pageInvariants } from './page-invariants.ts'

/** The cross-field rules of Bird's document and of its other publications. */
export const invariants: readonly Invariant[] = [
  ...inFile('bird/page-invariants.ts', pageInvariants),
  ...inFile('bird/channel-invariants.ts', channelInvariants),
]

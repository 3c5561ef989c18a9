import type { Invariant } from '../invariant.ts'
import { channelInvariants } from './channel-invariants.ts'
import { pageInvariants } from './page-invariants.ts'

/** The cross-field rules of Bird's document and of its other publications. */
export const invariants: readonly Invariant[] = [...pageInvariants, ...channelInvariants]

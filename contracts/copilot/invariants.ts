import type { Invariant } from '../invariant.ts'
import { channelInvariants } from './channel-invariants.ts'
import { pageInvariants } from './page-invariants.ts'

/** The rules between members of Copilot's answers. */
export const invariants: readonly Invariant[] = [...channelInvariants, ...pageInvariants]

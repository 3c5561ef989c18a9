import type { Invariant } from './invariant.ts'

/** Loads a provider's invariants; a provider without any has none. */
export async function loadInvariants(_provider: string): Promise<readonly Invariant[]> {
  return []
}

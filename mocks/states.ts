import type { ProviderMock } from './operation.ts'
import type { Profile } from './profiles/profile.ts'
import type { World } from './world/types.ts'
import { largeWorldOf } from './world/world.ts'

/** What a provider's operations read and change: one state for each world. */
export interface States<State> {
  of(profile: Profile): State
  reset(world: World): void
  /** A copy of everything that writes may change. */
  snapshot(): unknown
  restore(snapshot: unknown): void
}

/** Keeps the states of a provider; each is made when it is first asked for, as most providers of a server never are. */
export function createStates<State>(mock: ProviderMock<State>, first: World): States<State> {
  let world = first
  let typical: State | undefined
  let large: State | undefined

  function usual(): State {
    typical ??= mock.createState(world)
    return typical
  }

  return {
    of(profile) {
      if (profile !== 'large') return usual()
      large ??= mock.createState(largeWorldOf(world))
      return large
    },
    reset(next) {
      world = next
      typical = undefined
      large = undefined
    },
    snapshot: () => structuredClone({ typical: usual(), large }),
    restore(snapshot) {
      // Only snapshots of the same mock are ever put back: the server reads them from its own bytes.
      ;({ typical, large } = structuredClone(snapshot) as { typical: State; large: State | undefined })
    },
  }
}

import type { ProviderMock } from './operation.ts'
import { ProblemError } from './problem.ts'
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
      if (!isAlike(snapshot, { typical: usual(), large })) {
        throw new ProblemError({ kind: 'badRequest', detail: 'The snapshot is not one of this mock.' })
      }
      // It has the outline of a state, and the server makes the bytes itself.
      ;({ typical, large } = structuredClone(snapshot) as { typical: State; large: State | undefined })
    },
  }
}

/** Tells whether a value has the kinds and names of another, two levels deep; what may be absent there is not compared. */
function isAlike(value: unknown, model: unknown, depth = 0): boolean {
  if (depth > 2 || model === undefined) return true
  if (typeof value !== typeof model || Object.prototype.toString.call(value) !== Object.prototype.toString.call(model))
    return false
  if (typeof model !== 'object' || model === null || typeof value !== 'object' || value === null) return true
  if (Array.isArray(model) || model instanceof Map || model instanceof Set || model instanceof Uint8Array) return true
  const members = new Map<string, unknown>(Object.entries(value))
  return Object.entries(model).every(([name, one]) => isAlike(members.get(name), one, depth + 1))
}

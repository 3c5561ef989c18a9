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

/**
 * Keeps the states of a provider; each is made when it is first asked for, as most providers of a server never are. A reset to the same
 * world takes copies of the states as they were made.
 */
export function createStates<State>(mock: ProviderMock<State>, first: World): States<State> {
  const copy = mock.copyState ?? structuredClone<State>
  let world = first
  let typical: State | undefined
  let large: State | undefined
  let untouched: { typical?: State; large?: State } = {}

  function usual(): State {
    untouched.typical ??= mock.createState(world)
    typical ??= copy(untouched.typical)
    return typical
  }

  return {
    of(profile) {
      if (profile !== 'large') return usual()
      untouched.large ??= mock.createState(largeWorldOf(world))
      large ??= copy(untouched.large)
      return large
    },
    reset(next) {
      if (next !== world) untouched = {}
      world = next
      typical = undefined
      large = undefined
    },
    snapshot: () => structuredClone({ typical: usual(), large }),
    restore(snapshot) {
      // Its members are looked at; what is in them the server has written itself.
      const read = Object(structuredClone(snapshot)) as { typical: State; large: State | undefined }
      const { typical: next, large: more } = read
      if (!isAlike(next, usual()) || (more !== undefined && !isAlike(more, usual()))) {
        throw new ProblemError({ kind: 'badRequest', detail: 'The snapshot is not one of this mock.' })
      }
      typical = next
      large = more
    },
  }
}

/** Tells whether a value has the members of a state, each of the same kind: a map, a list, a number. */
function isAlike(value: unknown, state: unknown): boolean {
  if (kindOf(value) !== kindOf(state)) return false
  const members = new Map<string, unknown>(Object.entries(Object(value)))
  return Object.entries(Object(state)).every(([name, member]) => kindOf(members.get(name)) === kindOf(member))
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value)
}

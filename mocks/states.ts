import type { ProviderMock } from './operation.ts'
import { ProblemError } from './problem.ts'
import type { Profile } from './profiles/profile.ts'
import type { World } from './world/types.ts'
import { largeWorldOf } from './world/world.ts'

/** What a provider's operations read and change: one state for each world. */
export interface States<State> {
  of(profile: Profile): State
  /** What clients have written, as `id/property`: no profile shows it as something else. */
  written(): Set<string>
  reset(world: World): void
  /** A copy of everything that writes may change. */
  snapshot(): unknown
  restore(snapshot: unknown): void
}

interface Kept<State> {
  typical: State
  large: State | undefined
  written: Set<string>
}

/**
 * Keeps the states of a provider; each is made when it is first asked for, as most providers of a server never are. From the first reset to the
 * same world on, which seldom is the last, each is made once more, kept as it is, and copied.
 */
export function createStates<State>(mock: ProviderMock<State>, first: World): States<State> {
  const copy = mock.copyState ?? structuredClone<State>
  let world = first
  let typical: State | undefined
  let large: State | undefined
  let written = new Set<string>()
  let untouched: Map<World, State> | undefined

  function stateOf(shown: World): State {
    if (!untouched) return mock.createState(shown)
    const made = untouched.get(shown) ?? mock.createState(shown)
    untouched.set(shown, made)
    return copy(made)
  }

  function usual(): State {
    typical ??= stateOf(world)
    return typical
  }

  return {
    of(profile) {
      if (profile !== 'large') return usual()
      large ??= stateOf(largeWorldOf(world))
      return large
    },
    written: () => written,
    reset(next) {
      written = new Set()
      untouched = next === world ? (untouched ?? new Map()) : undefined
      world = next
      typical = undefined
      large = undefined
    },
    snapshot: () => structuredClone({ typical: usual(), large, written }),
    restore(snapshot) {
      // Its members are looked at; what is in them the server has written itself.
      const read = Object(structuredClone(snapshot)) as Kept<State>
      const { typical: next, large: more, written: names } = read
      const isOurs = isAlike(next, usual()) && (more === undefined || isAlike(more, usual())) && isAlike(names, written)
      if (!isOurs) {
        throw new ProblemError({ kind: 'badRequest', detail: 'The snapshot is not one of this mock.' })
      }
      typical = next
      large = more
      written = names
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

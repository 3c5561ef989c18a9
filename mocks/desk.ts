import { types } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { checkSettings } from './check-settings.ts'
import type { Dials } from './dials/dials.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { ProblemError } from './problem.ts'
import { isProfile, type Profile } from './profiles/profile.ts'
import type { RequestLog } from './request-log.ts'
import type { Service } from './service.ts'
import type { World } from './world/types.ts'

/** What a running mock consists of. */
export interface Desk {
  services: Map<string, Service>
  seed: number
  world: World
  profile: Profile
  requests: RequestLog
  kept: KeptAnswers
  dials: Dials
  /** What the server is bound to. */
  host: string
  /** Makes the world of a seed, at this mock's scale and in its locale. */
  createWorld(seed: number): World
  /** Sets the dials anew for a seed. */
  setDials(seed: number): Dials
}

/**
 * Forgets every write; another seed shows another world, another profile shows it in another way.
 * @throws {SettingError} for a seed or profile that is none.
 */
export function reset(
  desk: Desk,
  { seed = desk.seed, profile = desk.profile }: { seed?: number; profile?: Profile },
): void {
  checkSettings({ seed, profile })
  const world = seed === desk.seed ? desk.world : desk.createWorld(seed)
  for (const service of desk.services.values()) service.reset(world, profile)
  desk.seed = seed
  desk.world = world
  desk.profile = profile
  desk.dials = desk.setDials(seed)
  desk.requests.clear()
}

/** Gives everything that writes have changed, as bytes. */
export function takeSnapshot({ seed, profile, services }: Desk): Buffer {
  return serialize({
    seed,
    profile,
    states: new Map([...services].map(([name, service]) => [name, service.snapshot()])),
  })
}

/**
 * Puts a snapshot back; a provider that it does not hold is as after a reset.
 * @throws {ProblemError} when the bytes are no snapshot.
 */
export function restoreSnapshot(desk: Desk, bytes: Uint8Array): void {
  const { seed, profile, states } = readSnapshot(bytes)
  reset(desk, { seed, profile })
  for (const [name, state] of states) desk.services.get(name)?.restore(state)
}

function readSnapshot(bytes: Uint8Array): { seed: number; profile: Profile; states: Map<string, unknown> } {
  try {
    const value: unknown = deserialize(bytes)
    if (typeof value === 'object' && value !== null && 'seed' in value && 'profile' in value && 'states' in value) {
      const { seed, profile, states } = value
      const isWhole = typeof seed === 'number' && typeof profile === 'string' && isProfile(profile)
      // In Jest, what Node makes is of another realm than the classes of a test.
      if (isWhole && types.isMap(states))
        return { seed, profile, states: new Map(Array.from(states, ([name, state]) => [String(name), state])) }
    }
  } catch {
    // Said below, together with everything else that is no snapshot.
  }
  throw new ProblemError({ kind: 'badRequest', detail: 'The body is no snapshot of GET /_mock/snapshot.' })
}

import { makeConversation } from './conversations.ts'
import { createKeyedFaker, type Locale } from './faker.ts'
import { createIds } from './ids.ts'
import { makeCompany, makePerson } from './people.ts'
import { createTexts } from './text.ts'
import { referenceTime } from './time.ts'
import type { World } from './types.ts'

/** How large a world is. */
interface WorldSize {
  companies: number
  clientsPerCompany: number
  team: number
  conversations: number
  /** Messages of the longest conversation, at most 999. */
  longest: number
}

/** Enough for every list to have several pages of its provider's default size. */
const defaultSize: WorldSize = { companies: 12, clientsPerCompany: 5, team: 8, conversations: 60, longest: 180 }

/** Thousands of channels, contacts, conversations and messages. */
const largeSize: WorldSize = { companies: 400, clientsPerCompany: 5, team: 8, conversations: 1300, longest: 900 }

/** What a world is made of, beyond its seed. */
export interface WorldOptions {
  /** Multiplies companies and conversations; 1 when left out. */
  scale?: number
  /** Whose names and places people and companies have; English when left out. */
  locale?: Locale | undefined
}

const largeWorlds = new WeakMap<World, () => World>()

/** The world of thousands that belongs to a world: the same seed, scale and locale. It is made when first asked for. */
export function largeWorldOf(world: World): World {
  return largeWorlds.get(world)?.() ?? world
}

/** Makes the world of a seed: the same seed and options give an equal world on every platform and day. */
export function createWorld(seed: number, { scale = 1, locale }: WorldOptions = {}): World {
  const world = makeWorld(seed, scaled(defaultSize, scale), locale)
  let large: World | undefined
  largeWorlds.set(world, () => {
    large ??= makeWorld(seed, scaled(largeSize, scale), locale)
    return large
  })
  return world
}

function scaled(size: WorldSize, scale: number): WorldSize {
  const times = (count: number): number => Math.max(1, Math.round(count * scale))
  return { ...size, companies: times(size.companies), conversations: times(size.conversations) }
}

function makeWorld(seed: number, size: WorldSize, locale: Locale | undefined): World {
  const now = referenceTime
  const keyed = createKeyedFaker(seed, now, locale)
  const companies = Array.from({ length: size.companies }, (_, index) => makeCompany(keyed, seed, index))
  const people = Array.from({ length: size.team + size.companies * size.clientsPerCompany }, (_, index) =>
    makePerson(keyed, seed, index, index < size.team ? undefined : companies[(index - size.team) % size.companies]),
  )
  const conversations = Array.from({ length: size.conversations }, (_, index) =>
    makeConversation(seed, index, people, companies, size.longest),
  )
  // What people write is English, whatever they are called.
  const textOf = createTexts(createKeyedFaker(seed, now), conversations)
  return { seed, now, ids: createIds(seed), companies, people, conversations, textOf }
}

import { makeConversation } from './conversations.ts'
import { createKeyedFaker } from './faker.ts'
import { createIds } from './ids.ts'
import { makeCompany, makePerson } from './people.ts'
import type { World } from './types.ts'

/** How large a world is. */
export interface WorldSize {
  companies: number
  clientsPerCompany: number
  team: number
  conversations: number
}

/** Enough for every list to have several pages of its provider's default size. */
export const defaultSize: WorldSize = { companies: 12, clientsPerCompany: 5, team: 8, conversations: 60 }

/** The present of every world: 2025-06-02T09:00:00Z in epoch milliseconds. */
export const referenceTime = Date.UTC(2025, 5, 2, 9)

/** Makes the world of a seed: the same seed and size give an equal world on every platform and day. */
export function createWorld(seed: number, size: WorldSize = defaultSize): World {
  const now = referenceTime
  const keyed = createKeyedFaker(seed, now)
  const companies = Array.from({ length: size.companies }, (_, index) => makeCompany(keyed, seed, index))
  const people = Array.from({ length: size.team + size.companies * size.clientsPerCompany }, (_, index) =>
    makePerson(keyed, seed, index, index < size.team ? undefined : companies[(index - size.team) % size.companies]),
  )
  const conversations = Array.from({ length: size.conversations }, (_, index) =>
    makeConversation(keyed, seed, index, people, companies),
  )
  return { seed, now, ids: createIds(seed), companies, people, conversations }
}

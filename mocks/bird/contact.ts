import type { ChannelContact } from '../../generated/bird/types.ts'
import { between, createWords } from '../world/random.ts'
import { isoTime } from '../world/time.ts'
import type { World } from '../world/types.ts'

const hour = 3_600_000

/** Shows a client on a channel: the service window is open for up to a day after the client wrote, else there is none. */
export function projectContact(world: World, channel: number, person: number): ChannelContact {
  const words = createWords(world.seed, `bird window:${channel}:${person}`)
  const open = between(words, 0, 2) > 0
  return {
    serviceWindowExpireAt: open ? isoTime(world.now + between(words, 1, 23) * hour) : null,
    ...(person % 3 === 0 ? {} : { isPermanentSession: person % 3 === 1 ? null : channel % 2 === 0 }),
    ...(person % 4 === 0
      ? {}
      : { metadata: person % 4 === 1 ? null : { language: world.people[person]?.language ?? 'en' } }),
  }
}

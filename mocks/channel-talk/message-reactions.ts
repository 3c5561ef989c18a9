import type { Message } from '../../generated/channel-talk/types.ts'
import type { World, WorldMessage } from '../world/types.ts'
import { authorOf, personKey } from './identity.ts'

/** Shows who reacted to a message. */
export function projectReactions(world: World, { reactions, position }: WorldMessage): Pick<Message, 'reactions'> {
  if (reactions.length === 0) return position % 10 === 8 ? { reactions: [] } : {}
  return {
    reactions: reactions.map(({ emoji, people }) => ({
      emojiName: emoji,
      personKeys: [...new Set(people)].map((person) => personKey(authorOf(world, person))),
      ...(position % 2 === 0 ? { empty: false } : {}),
    })),
  }
}

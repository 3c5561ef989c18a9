import type { Breach } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** How many messages a thread or a channel shows at most. */
export const shownMessages = 150

/** Finds `has_more` where fewer messages are shown than there could be. */
export function breachesOfHasMore(value: unknown): Breach[] {
  if (!isJsonObject(value) || value.has_more !== true) return []
  const { recent_messages } = value
  if (!Array.isArray(recent_messages) || recent_messages.length >= shownMessages) return []
  return [
    {
      pointer: '/has_more',
      received: `true with ${recent_messages.length} messages`,
      documented: `true only beyond the ${shownMessages} messages that are shown`,
    },
  ]
}

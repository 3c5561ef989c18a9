import type { Breach } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

const shown = 150

/** Finds `has_more` where fewer messages are shown than there could be. */
export function breachesOfHasMore(value: unknown): Breach[] {
  if (!isJsonObject(value) || value.has_more !== true) return []
  const { recent_messages } = value
  if (!Array.isArray(recent_messages) || recent_messages.length >= shown) return []
  return [
    {
      pointer: '/has_more',
      received: `true with ${recent_messages.length} messages`,
      documented: `true only beyond the ${shown} messages that are shown`,
    },
  ]
}

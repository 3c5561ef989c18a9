import type { ChannelCapabilities, PausableCapability } from '../../generated/bird/types.ts'
import { isoTime } from '../world/time.ts'

const year = 365 * 86_400_000

/** Shows what a platform can do: voice for the voice platform, messaging with all its parts for the others. */
export function projectCapabilities(platformId: string, createdAt: number): ChannelCapabilities {
  const node = (name: string, displayName: string): PausableCapability => ({
    displayName,
    status: 'active',
    name,
    version: 1,
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(createdAt),
    expiresAt: isoTime(createdAt + year),
  })
  const leaf = (name: string, displayName: string): PausableCapability => ({
    ...node(name, displayName),
    paused: false,
  })
  if (platformId === 'voice-messagebird') {
    return { voice: { voice: { ...node('voice', 'Voice'), recording: leaf('recording', 'Recording') } } }
  }
  return {
    messaging: {
      messaging: {
        ...node('messaging', 'Messaging'),
        outgoing: {
          ...node('outgoing', 'Outgoing'),
          mms: leaf('mms', 'MMS'),
          media: { textFallback: leaf('textFallback', 'Text fallback') },
        },
        incoming: { ...node('incoming', 'Incoming'), mms: leaf('mms', 'MMS') },
      },
    },
  }
}

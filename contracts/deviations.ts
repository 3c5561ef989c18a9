import type { Provider } from '../generated/index.ts'
import { deviations as bird } from './bird/deviations.ts'
import { deviations as channelTalk } from './channel-talk/deviations.ts'
import type { Deviation } from './deviation.ts'

/** The known deviations of each provider. */
export const deviations = {
  bird,
  'channel-talk': channelTalk,
  copilot: [],
  packagex: [],
  softwareone: [],
} as const satisfies Record<Provider, readonly Deviation[]>

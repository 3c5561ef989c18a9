import type { Provider } from '../generated/index.ts'
import { deviations as bird } from './bird/deviations.ts'
import { deviations as channelTalk } from './channel-talk/deviations.ts'
import type { Deviation } from './deviation.ts'

/** The known deviations by provider; one that has none is not listed. */
export const deviations: Partial<Record<Provider, readonly Deviation[]>> = { bird, 'channel-talk': channelTalk }

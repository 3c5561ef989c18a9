import type { Provider } from '../../generated/index.ts'
import { listings as channelTalk } from '../channel-talk/listings.ts'
import { listings as copilot } from '../copilot/listings.ts'
import type { Listing } from '../listing.ts'
import { listings as packagex } from '../packagex/listings.ts'
import { listings as softwareone } from '../softwareone/listings.ts'

/** The lists of a provider that writes change, by provider; Bird has no writes. */
export const listings: Partial<Record<Provider, readonly Listing[]>> = {
  'channel-talk': channelTalk,
  copilot,
  packagex,
  softwareone,
}

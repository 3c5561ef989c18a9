// Generated from specs/ by `npm run generate`. Edit the descriptions instead.
import type { operations as Bird } from './bird/types.ts'
import type { operations as ChannelTalk } from './channel-talk/types.ts'
import type { operations as Copilot } from './copilot/types.ts'
import type { operations as Packagex } from './packagex/types.ts'
import type { operations as Softwareone } from './softwareone/types.ts'

/** The operations of every provider, as openapi-typescript writes them. */
export interface Operations {
  'bird': Bird
  'channel-talk': ChannelTalk
  'copilot': Copilot
  'packagex': Packagex
  'softwareone': Softwareone
}

// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

import type { Glance } from '../glance.ts'

/** Quick looks at the answers of channel-talk, by operationId + status. */
export const glances: Record<string, Glance>

// Generated from specs/softwareone by `npm run generate`. Edit the description instead.

import type { Glance } from '../glance.ts'

/** Quick looks at the answers of softwareone, by operationId + status. */
export const glances: Record<string, Glance>

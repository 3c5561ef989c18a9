// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

import type { RequestRules } from '../request-rules.ts'

/** How each request to channel-talk is judged, by operationId. */
export const requests: Record<string, RequestRules>

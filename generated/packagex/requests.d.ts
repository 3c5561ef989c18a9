// Generated from specs/packagex by `npm run generate`. Edit the description instead.

import type { RequestRules } from '../request-rules.ts'

/** How each request to packagex is judged, by operationId. */
export const requests: Record<string, RequestRules>

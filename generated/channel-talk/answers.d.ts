// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

import type { DocumentedAnswer, DocumentedSecurity } from '../request-rules.ts'

/** Who may ask channel-talk for what. */
export const security: DocumentedSecurity

/** The answers that the description of channel-talk shows, by operationId. */
export const answers: Record<string, DocumentedAnswer[]>

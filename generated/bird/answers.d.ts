// Generated from specs/bird by `npm run generate`. Edit the description instead.

import type { DocumentedAnswer, DocumentedSecurity } from '../request-rules.ts'

/** Who may ask bird for what. */
export const security: DocumentedSecurity

/** The answers that the description of bird shows, by operationId. */
export const answers: Record<string, DocumentedAnswer[]>

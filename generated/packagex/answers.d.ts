// Generated from specs/packagex by `npm run generate`. Edit the description instead.

import type { DocumentedAnswer, DocumentedSecurity } from '../request-rules.ts'

/** Who may ask packagex for what. */
export const security: DocumentedSecurity

/** The answers that the description of packagex shows, by operationId. */
export const answers: Record<string, DocumentedAnswer[]>

// Generated from specs/softwareone by `npm run generate`. Edit the description instead.

import type { DocumentedAnswer, DocumentedSecurity } from '../request-rules.ts'

/** Who may ask softwareone for what. */
export const security: DocumentedSecurity

/** The answers that the description of softwareone shows, by operationId. */
export const answers: Record<string, DocumentedAnswer[]>

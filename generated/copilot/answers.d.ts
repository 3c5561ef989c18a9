// Generated from specs/copilot by `npm run generate`. Edit the description instead.

import type { DocumentedAnswer, DocumentedSecurity } from '../request-rules.ts'

/** Who may ask copilot for what. */
export const security: DocumentedSecurity

/** The answers that the description of copilot shows, by operationId. */
export const answers: Record<string, DocumentedAnswer[]>

import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** What holds between a problem and the answer it comes in. */
export const problemInvariants: readonly Invariant[] = [
  {
    name: 'problem-status',
    severity: 'warning',
    facts: [],
    sentence: 'The status of a problem equals the status of the HTTP answer (RFC 9457, section 3.1.2).',
    schema: 'ProblemDetails',
    breaches(value, { response }) {
      if (!isJsonObject(value) || typeof value['status'] !== 'number' || value['status'] === response.status) return []
      return [
        { pointer: '/status', received: String(value['status']), documented: `the HTTP status, ${response.status}` },
      ]
    },
  },
]

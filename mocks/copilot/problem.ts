import type { CodedError, RequestError, UncodedError } from '../../generated/copilot/types.ts'
import type { Answer } from '../operation.ts'
import type { Problem, ProblemKind } from '../problem.ts'

/** Status and code for each kind of problem; known are those of the errors page, the others follow them. */
const rows = {
  badRequest: [400, 'invalid_request_error'],
  unauthorized: [401, 'unauthorized'],
  forbidden: [403, null],
  notFound: [404, 'not_found'],
  methodNotAllowed: [405, 'method_not_allowed'],
  notAcceptable: [406, 'not_acceptable'],
  conflict: [409, 'conflict'],
  payloadTooLarge: [413, 'payload_too_large'],
  unsupportedMediaType: [415, 'unsupported_media_type'],
  tooManyRequests: [429, 'rate_limit_exceeded'],
  internal: [500, 'internal_error'],
} as const satisfies Record<ProblemKind, readonly [number, string | null]>

/** Says what is wrong as Copilot does: a code and a message, for a request also `type` and an empty `error`. */
export function problem(problem: Problem): Answer {
  const [status, code] = rows[problem.kind]
  if (code === null) return { status, body: { message: 'Forbidden' } satisfies UncodedError }
  const message = writeMessage(problem)
  if (code !== 'invalid_request_error') {
    return { status, body: { code, message, ...(status >= 500 ? { data: {} } : {}) } satisfies CodedError }
  }
  return { status, body: { code, type: code, message, error: {} } satisfies RequestError }
}

function writeMessage({ kind, detail, parameter, subject = 'route' }: Problem): string {
  if (kind === 'unauthorized') return 'No valid API key provided.'
  if (kind === 'tooManyRequests') return 'Rate limit exceeded.'
  if (kind === 'notFound') return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} not found`
  if (kind !== 'badRequest') return detail
  if (parameter === 'membershipType') return 'Membership type invalid, should be one of: company, group, individual'
  return parameter === undefined ? detail : `Field: ${parameter}, ${wordsFor(detail)}`
}

/** The two phrases that were published; other details stay as they are. */
function wordsFor(detail: string): string {
  if (detail === 'is required' || detail === 'must NOT have fewer than 1 characters') return 'missing or empty value'
  return detail.replace(/^must match format "(\w+)"$/, 'Should Match: $1')
}

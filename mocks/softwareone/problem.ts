import type { Answer } from '../operation.ts'
import type { Problem, ProblemKind } from '../problem.ts'

const rfc9110 = 'https://tools.ietf.org/html/rfc9110#section-'

/** Status, title and type of each kind of problem; the pages show those of 400, 401, 403, 404, 409, 415 and 500. */
const rows = {
  badRequest: [400, 'Bad Request', `${rfc9110}15.5.1`],
  unauthorized: [401, 'Unauthorized', `${rfc9110}15.5.2`],
  forbidden: [403, 'Forbidden', `${rfc9110}15.5.4`],
  notFound: [404, 'Not Found', `${rfc9110}15.5.5`],
  methodNotAllowed: [405, 'Method Not Allowed', `${rfc9110}15.5.6`],
  notAcceptable: [406, 'Not Acceptable', `${rfc9110}15.5.7`],
  conflict: [409, 'Conflict', `${rfc9110}15.5.10`],
  payloadTooLarge: [413, 'Content Too Large', `${rfc9110}15.5.14`],
  unsupportedMediaType: [415, 'Unsupported Media Type', `${rfc9110}15.5.16`],
  tooManyRequests: [429, 'Too Many Requests', 'https://tools.ietf.org/html/rfc6585#section-4'],
  internal: [500, 'Internal Server Error', `${rfc9110}15.6.1`],
} as const satisfies Record<ProblemKind, readonly [number, string, string]>

/** Says what is wrong as the platform does: problem details, with the errors by name when a request is not valid. */
export function problem({ kind, detail, parameter }: Problem): Answer {
  const [status, title, type] = rows[kind]
  if (kind !== 'badRequest') return { status, body: { type, title, status, detail } }
  const errors = { [parameter ?? 'request']: [detail] }
  return { status, body: { type, title, status, detail: 'One or more validation errors occurred.', errors } }
}

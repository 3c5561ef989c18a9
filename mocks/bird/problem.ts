import type { Answer } from '../operation.ts'
import type { Problem, ProblemKind } from '../problem.ts'

/** Status and code for each kind of problem; codes are PascalCase as in the one error that was observed. */
const rows = {
  badRequest: [422, 'InvalidPayload'],
  unauthorized: [401, 'Unauthorized'],
  forbidden: [403, 'Forbidden'],
  notFound: [404, 'NotFound'],
  methodNotAllowed: [405, 'MethodNotAllowed'],
  notAcceptable: [406, 'NotAcceptable'],
  conflict: [409, 'Conflict'],
  payloadTooLarge: [413, 'PayloadTooLarge'],
  unsupportedMediaType: [415, 'UnsupportedMediaType'],
  tooManyRequests: [429, 'TooManyRequests'],
  internal: [500, 'InternalServerError'],
} as const satisfies Record<ProblemKind, readonly [number, string]>

/** Says what is wrong as Bird does: `code` and `message`, and `details` by parameter when one of them is to blame. */
export function problem({ kind, detail, parameter, subject = 'route' }: Problem): Answer {
  const [status, code] = rows[kind]
  if (kind === 'badRequest') {
    return {
      status,
      body: { code, message: 'The request did not pass validation', details: { [parameter ?? 'request']: [detail] } },
    }
  }
  if (kind === 'notFound')
    return { status, body: { code, message: `The requested resource does not exist: ${subject} not found` } }
  return { status, body: { code, message: detail } }
}

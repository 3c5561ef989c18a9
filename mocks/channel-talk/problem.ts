import type { Answer } from '../operation.ts'
import type { Problem, ProblemKind } from '../problem.ts'
import { overLimit } from './rate-limit.ts'

/** The status of each kind of problem; a request that breaks a rule is 422, as one client has met it. */
const statuses = {
  badRequest: 422,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  notAcceptable: 406,
  conflict: 409,
  payloadTooLarge: 413,
  unsupportedMediaType: 415,
  tooManyRequests: 429,
  internal: 500,
} as const satisfies Record<ProblemKind, number>

/** Says what is wrong as Channel Talk does: a list of reasons, each with the member or parameter at fault if there is one. */
export function problem({ kind, detail, parameter }: Problem): Answer {
  const status = statuses[kind]
  const body = { errors: [{ message: detail, ...(parameter === undefined ? {} : { field: parameter }) }] }
  return kind === 'tooManyRequests' ? { status, headers: { ...overLimit }, body } : { status, body }
}

import type { ErrorEnvelope } from '../../generated/packagex/types.ts'
import type { Answer } from '../operation.ts'
import type { Problem, ProblemKind } from '../problem.ts'

/** Status and code for each kind of problem. No page lists codes: these are the names of the statuses. */
const rows = {
  badRequest: [400, 'bad_request'],
  unauthorized: [401, 'unauthorized'],
  forbidden: [403, 'forbidden'],
  notFound: [404, 'not_found'],
  methodNotAllowed: [405, 'method_not_allowed'],
  notAcceptable: [406, 'not_acceptable'],
  conflict: [409, 'conflict'],
  payloadTooLarge: [413, 'payload_too_large'],
  unsupportedMediaType: [415, 'unsupported_media_type'],
  tooManyRequests: [429, 'too_many_requests'],
  internal: [500, 'internal_error'],
} as const satisfies Record<ProblemKind, readonly [number, string]>

/** Says what is wrong as PackageX does: the envelope with empty `data`, and a text for each wrong field in `errors`. */
export function problem(problem: Problem): Answer {
  const [status, code] = rows[problem.kind]
  const body: ErrorEnvelope = {
    message: writeMessage(problem),
    data: {},
    status,
    errors: listErrors(problem),
    code,
    pagination: null,
  }
  return { status, body }
}

function writeMessage({ kind, detail, subject = 'route' }: Problem): string {
  if (kind === 'badRequest') return 'The request is not valid.'
  if (kind === 'unauthorized') return 'The API key is missing or not valid.'
  if (kind === 'notFound') return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} not found.`
  return detail
}

function listErrors({ kind, detail, parameter }: Problem): string[] {
  if (kind !== 'badRequest') return []
  return [parameter === undefined ? detail : `${parameter} ${detail}`]
}

/** What may go wrong with a request, before a provider puts it into its own words and status. */
export type ProblemKind =
  | 'badRequest'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'methodNotAllowed'
  | 'notAcceptable'
  | 'conflict'
  | 'payloadTooLarge'
  | 'unsupportedMediaType'
  | 'tooManyRequests'
  | 'internal'

/** A refused request. */
export interface Problem {
  kind: ProblemKind
  /** One sentence for the developer who sent the request. */
  detail: string
  /** The parameter or body member that was wrong, as the provider names it: `limit`, `participants[0].contact`. */
  parameter?: string
  /** What was not found, in the provider's word for it: `channel`. */
  subject?: string
}

/** Thrown by a handler to refuse a request; the provider's `problem` function turns it into an answer. */
export class ProblemError extends Error {
  override name = 'ProblemError' as const
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Refuses a request because something it asks for does not exist: `notFound('channel', id)`. */
export function notFound(subject: string, id: string): ProblemError {
  return new ProblemError({ kind: 'notFound', detail: `There is no ${subject} "${id}".`, subject })
}

/** Refuses a request because of one of its parameters. */
export function badRequest(parameter: string, detail: string): ProblemError {
  return new ProblemError({ kind: 'badRequest', detail, parameter })
}

import type { Answer } from './operation.ts'
import type { Preference } from './preference.ts'

/** A request that has been routed: an engine may validate it, then asks for the answer. */
export interface EngineRequest {
  operationId: string
  method: string
  /** The path with its parameters in braces. */
  template: string
  /** Decoded. */
  pathParameters: Record<string, string>
  query: Record<string, string | string[]>
  headers: Record<string, string>
  body?: unknown
  /** What `Prefer` asked for. */
  prefer: Preference
  answer(): Answer
}

/** What an engine gives for a request. */
export interface EngineAnswer {
  answer: Answer
  /** Answers the request from the state as it is then, without judging it again; only there where it was found right. */
  again?: () => Answer
}

/** Turns a routed request into the answer that is sent. */
export type Engine = (request: EngineRequest) => Promise<EngineAnswer>

/** Answers without validation or negotiation: the same bytes as Prism for a plain, valid request, many times faster. */
export const plainEngine: Engine = async (request) => ({ answer: completeAnswer(request.answer()) })

/** Gives an answer with header names in lower case, and a media type when there is a body. */
export function completeAnswer({ status, headers = {}, body }: Answer): Answer {
  const lower: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  for (const name of Object.keys(headers)) lower[name.toLowerCase()] = headers[name] ?? ''
  return body === undefined ? { status, headers: lower } : { status, headers: lower, body }
}

/** One request and its response, as a value: what every source is turned into. */
export interface Exchange {
  request: ExchangeRequest
  response: ExchangeResponse
  /** Where it was read. */
  source: ExchangeSource
  /** When it was asked, in epoch milliseconds; absent where the source does not say. */
  askedAt?: number
  /** When it was answered, in epoch milliseconds; absent where the source does not say. */
  endedAt?: number
  /** Set when the source itself says which operation it is: nothing is matched then. */
  operation?: { provider: string; operationId: string }
  /** Sentences about what of it could not be read as it was recorded; absent when there are none. */
  notes?: readonly string[]
}

/** The request of an exchange. Header names are in lower case. */
export interface ExchangeRequest {
  method: string
  /** The absolute URL, or path and query alone. */
  url: string
  headers: Record<string, string>
  /** The parsed JSON body, or the text of any other; absent when there was none or it was not recorded. */
  body?: unknown
}

/** The response of an exchange. Header names are in lower case. */
export interface ExchangeResponse {
  status: number
  headers: Record<string, string>
  /** The parsed JSON body, or the text of any other; absent when there was none. */
  body?: unknown
  /** What the bytes of the body amount to, where they were asked: equal ones are equal bodies. */
  digest?: string
}

/** Tells of an answer that has no body by HTTP (RFC 9110, sections 9.3.2 and 15). */
export function isBodiless(method: string, status: number): boolean {
  return method === 'HEAD' || status < 200 || status === 204 || status === 304
}

/** Tells whether a body is what recorders write where there is none. */
export function isNothing(body: unknown): boolean {
  return body === undefined || body === '' || body === null
}

/** The file an exchange was read from (`-` for standard input), and its place in it, from 0; null for a file of one exchange. */
export interface ExchangeSource {
  file: string
  entry: number | null
}

/** A file, or one exchange of it, that cannot be read. */
export interface Unreadable {
  source: ExchangeSource
  /** What was seen, where, and what to do; a sentence that goes on after the place. */
  reason: string
}

/** An exchange that cannot be read, with what can be of its request: who it went to may not matter. */
export interface UnreadableExchange extends Unreadable {
  request?: ExchangeRequest
}

/** Names a source in words. */
export function describeSource({ file, entry }: ExchangeSource): string {
  return entry === null ? file : `${file}, exchange ${entry}`
}

/** Input that cannot be read: the message says what failed, where, and what to do. */
export class UnreadableError extends Error {
  override name = 'UnreadableError' as const
}

/** The media type of a set of headers, without parameters and in lower case; empty when none is stated. */
export function mediaTypeOf(headers: Record<string, string>): string {
  const stated = headers['content-type'] ?? ''
  const known = mediaTypes.get(stated)
  if (known !== undefined) return known
  const mediaType = stated.split(';')[0]?.trim().toLowerCase() ?? ''
  if (mediaTypes.size < mostMediaTypes) mediaTypes.set(stated, mediaType)
  return mediaType
}

/** A run has few, each of which is asked for several times an exchange. */
const mediaTypes = new Map<string, string>()
const mostMediaTypes = 100

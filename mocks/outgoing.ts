import { utf8 } from './bytes.ts'
import { writeJson } from './lasting.ts'
import type { Answer } from './operation.ts'

/** An answer as it is sent. */
export interface Outgoing {
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

/**
 * Writes an answer as bytes, with the headers that let any page of any origin read it, also one that sends its cookies along; names of request
 * headers are in lower case.
 * @see https://fetch.spec.whatwg.org/#cors-protocol-and-credentials
 */
export function outgoing(
  { origin = '*' }: Record<string, string | string[] | undefined>,
  { status, headers = {}, body }: Answer,
): Outgoing {
  const bytes = bytesOf(body)
  return {
    status,
    bytes,
    headers: {
      'access-control-allow-origin': String(origin),
      ...(origin === '*' ? {} : { 'access-control-allow-credentials': 'true' }),
      // For a page that sends cookies the star is a name like any other.
      'access-control-expose-headers': ['*', ...Object.keys(headers)].join(', '),
      'cache-control': 'no-store',
      ...(bytes.length === 0 ? {} : { 'content-type': 'application/json' }),
      ...headers,
      // RFC 9110, section 8.6, forbids a length where there is never a body.
      ...(status === 204 ? {} : { 'content-length': String(bytes.length) }),
    },
  }
}

/** Answers a preflight: a page may send what it asks for. Only here a browser looks for methods and headers. */
export function preflight({
  'access-control-request-headers': requested = '*',
}: Record<string, string | string[] | undefined>): Answer {
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
      'access-control-allow-headers': String(requested),
    },
  }
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  if (body === undefined) return utf8('')
  return utf8(typeof body === 'string' ? body : writeJson(body))
}

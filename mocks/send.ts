import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './operation.ts'

/** Sends an answer, with the headers that let any page of any origin read it. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const bytes = writeHead(request, response, answer)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Sends the headers and half of the body, then cuts the connection. */
export function sendHalf(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const bytes = writeHead(request, response, answer)
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
}

function writeHead(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): Buffer {
  const ready = body instanceof Uint8Array || typeof body === 'string'
  const bytes = Buffer.from(ready ? body : body === undefined ? '' : JSON.stringify(body))
  const { origin = '*', 'access-control-request-headers': requested = '*' } = request.headers
  response.writeHead(status, {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers': requested,
    'access-control-expose-headers': '*',
    'cache-control': 'no-store',
    ...(bytes.length === 0 ? {} : { 'content-type': 'application/json' }),
    ...headers,
    'content-length': bytes.length,
  })
  return bytes
}

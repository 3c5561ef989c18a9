import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './operation.ts'
import { type Outgoing, outgoing } from './outgoing.ts'

/** Sends an answer, with the headers that let any page of any origin read it. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  sendBytes(request, response, outgoing(request.headers, answer))
}

/** Sends an answer whose bytes are ready. */
export function sendBytes({ method }: IncomingMessage, response: ServerResponse, ready: Outgoing): void {
  response.writeHead(ready.status, ready.headers)
  response.end(method === 'HEAD' ? undefined : ready.bytes)
}

/** Sends the headers and half of the body, then cuts the connection. */
export function sendHalf(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers, bytes } = outgoing(request.headers, answer)
  response.writeHead(status, headers)
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
}

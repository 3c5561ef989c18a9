import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './operation.ts'
import { outgoing } from './outgoing.ts'

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

function writeHead(request: IncomingMessage, response: ServerResponse, answer: Answer): Uint8Array {
  const { headers, bytes } = outgoing(request.headers, answer)
  response.writeHead(answer.status, headers)
  return bytes
}

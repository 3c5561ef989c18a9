import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Desk } from './desk.ts'

/** Sends the answer that was kept for a request; tells whether there was one. */
export function sendKept(desk: Desk, request: IncomingMessage, response: ServerResponse): boolean {
  if (!isKeepable(desk, request)) return false
  const { method = 'GET', url = '/' } = request
  const kept = desk.kept.find(url, request.headers)
  if (!kept) return false
  const { status, operationId, bytes } = kept
  desk.requests.add({ method, url, operationId, status })
  response.writeHead(status, kept.headers)
  response.end(method === 'HEAD' ? undefined : bytes)
  return true
}

/** Only answers to what has no body are kept, and only while nothing slows answers down, breaks or counts them. */
export function isKeepable({ dials }: Desk, { method, headers }: IncomingMessage): boolean {
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  return dials.isIdle && (method === 'GET' || method === 'HEAD') && !hasBody
}

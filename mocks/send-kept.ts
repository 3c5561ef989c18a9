import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Desk } from './desk.ts'
import type { Outgoing } from './outgoing.ts'
import { asksToWait } from './preference.ts'
import type { Service } from './service.ts'

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

/** An answer that is about to be sent. */
export interface FreshAnswer extends Outgoing {
  service: Service
  /** The number of the provider's state before it was asked. */
  version: number
  operationId: string | undefined
  rawQuery: string
}

/** Keeps an answer for {@link sendKept}, unless it may be another one the next time. */
export function keepAnswer(desk: Desk, request: IncomingMessage, fresh: FreshAnswer): void {
  const { url = '/', headers } = request
  const { service, version, operationId = null, rawQuery, status } = fresh
  if (!isKeepable(desk, request) || status >= 500 || version !== service.version()) return
  if (asksToWait(headers['prefer']?.toString(), rawQuery)) return
  const { hears } = service
  desk.kept.keep(url, {
    status,
    headers: Object.entries(fresh.headers).flatMap(([name, value]) => [name, String(value)]),
    bytes: Buffer.from(fresh.bytes),
    operationId,
    hears,
    heard: hears.map((name) => headers[name]),
    version,
    source: service,
  })
}

/** Only what has no body is kept, and only while nothing slows answers down, breaks or counts them. */
function isKeepable({ dials }: Desk, { method, headers }: IncomingMessage): boolean {
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  return dials.isIdle && (method === 'GET' || method === 'HEAD') && !hasBody
}

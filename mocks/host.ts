import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Admin, answerAdmin } from './admin.ts'
import type { Answer } from './operation.ts'
import { ProblemError } from './problem.ts'
import { readBody } from './read-body.ts'
import type { Service } from './service.ts'

/** Everything the host needs to answer a request. */
export interface Host extends Admin {
  /** Waits before an answer, in milliseconds; 0 answers at once. */
  delay: number
}

/** Answers one HTTP request: by the provider its path starts with, by the only provider, or by the mock's own pages. */
export async function respond(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [rawPath = '/', rawQuery = ''] = splitOnce(request.url ?? '/', '?')
  if (request.method === 'OPTIONS') return send(request, response, { status: 204 })
  const admin = rawPath === '/' || rawPath === '/_mock' || rawPath.startsWith('/_mock/')
  if (admin) return send(request, response, await answerAdmin(host, request, rawPath))
  const [, first = ''] = rawPath.split('/')
  const only = host.services.size === 1 ? [...host.services.values()][0] : undefined
  const service = host.services.get(first) ?? only
  if (!service) {
    const known = [...host.services.keys()].map((provider) => `/${provider}`).join(', ')
    const message = `Nothing is served at ${rawPath}. Served are ${known}.`
    return send(request, response, { status: 404, body: { message } })
  }
  const path = host.services.has(first) ? rawPath.slice(first.length + 1) || '/' : rawPath
  const answer = await ask(service, request, path, rawQuery)
  host.requests.unshift({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    operationId: service.match(methodOf(request), path) ?? null,
    status: answer.status,
  })
  host.requests.splice(100)
  if (host.delay > 0) await new Promise((resolve) => setTimeout(resolve, host.delay))
  send(request, response, answer)
}

async function ask(service: Service, request: IncomingMessage, path: string, rawQuery: string): Promise<Answer> {
  try {
    const body = await readBody(request)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    return await service.answer({ method: methodOf(request), path, rawQuery, headers, body })
  } catch (error) {
    if (error instanceof ProblemError) return service.problem(error.problem)
    const detail = `The mock failed; please report it: ${error instanceof Error ? error.message : String(error)}`
    return service.problem({ kind: 'internal', detail })
  }
}

/** HEAD is answered as GET, without the body. */
function methodOf(request: IncomingMessage): string {
  return request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const ready = body instanceof Uint8Array || typeof body === 'string'
  const bytes = ready ? body : body === undefined ? '' : JSON.stringify(body)
  const { origin = '*', 'access-control-request-headers': requested = '*' } = request.headers
  const type = bytes === '' ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers': requested,
    'access-control-expose-headers': '*',
    'cache-control': 'no-store',
    ...type,
    ...headers,
    'content-length': Buffer.byteLength(bytes),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator)
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)]
}

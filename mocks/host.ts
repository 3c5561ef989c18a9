import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerAdmin } from './admin.ts'
import type { Desk } from './desk.ts'
import type { Draw } from './dials/dials.ts'
import type { Fault } from './dials/fault.ts'
import { keepAnswer } from './keep-answer.ts'
import type { Answer } from './operation.ts'
import { outgoing, preflight } from './outgoing.ts'
import { ProblemError } from './problem.ts'
import { readBody } from './read-body.ts'
import { send, sendBytes, sendHalf } from './send.ts'
import { isKeepable } from './send-kept.ts'
import type { Service } from './service.ts'

/** Answers one HTTP request: by the provider its path starts with, by the only provider, or by the mock's own pages. */
export async function respond(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [rawPath = '/', rawQuery = ''] = splitOnce(request.url ?? '/', '?')
  if (request.method === 'OPTIONS') return send(request, response, preflight(request.headers))
  const admin = rawPath === '/' || rawPath === '/_mock' || rawPath.startsWith('/_mock/')
  if (admin) return send(request, response, await answerAdmin(desk, request, rawPath))
  const [, first = ''] = rawPath.split('/')
  const [only] = desk.services.size === 1 ? desk.services : []
  const [provider, service] = desk.services.has(first) ? [first, desk.services.get(first)] : (only ?? [])
  if (provider === undefined || !service) {
    const known = [...desk.services.keys()].map((name) => `/${name}`).join(', ')
    const message = `Nothing is served at ${rawPath}. Served are ${known}.`
    return send(request, response, { status: 404, body: { message } })
  }
  const path = provider === first ? rawPath.slice(first.length + 1) || '/' : rawPath
  const operationId = service.match(methodOf(request), path)
  const { fault, delay, quota } = desk.dials.isIdle ? nothing : desk.dials.draw(provider, operationId)
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
  const version = service.version()
  const answer = quota?.isExceeded
    ? service.problem({ kind: 'tooManyRequests', detail: `${quota.limit} requests are the most in this window.` })
    : await ask(service, request, path, rawQuery, fault)
  desk.requests.add({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    operationId: operationId ?? null,
    status: answer.status,
    ...(fault === undefined ? {} : { fault }),
  })
  if (fault === 'reset') return void response.destroy()
  const shown = quota ? { ...answer, headers: { ...answer.headers, ...service.quotaHeaders(quota) } } : answer
  if (fault === 'truncate') return sendHalf(request, response, shown)
  const ready = outgoing(request.headers, shown)
  sendBytes(request, response, ready)
  if (!isKeepable(desk, request)) return
  const { url = '/', headers: said } = request
  keepAnswer(desk.kept, {
    ...ready,
    service,
    version,
    operationId,
    url,
    rawQuery,
    said,
    answer,
  })
}

/** The path and query of a request's target: a client that takes the server for its proxy sends a whole URL (RFC 9112, section 3.2.2). */
export function originForm(target = '/'): string {
  if (target.startsWith('/')) return target
  const [address = ''] = /^https?:\/\/[^/?#]*/i.exec(target) ?? []
  const rest = target.slice(address.length)
  return address === '' || rest.startsWith('/') ? rest : `/${rest}`
}

const nothing: Draw = { delay: 0, fault: undefined, quota: undefined }

/** A request whose answer is to fail changes nothing; one whose answer is cut short has been done. */
async function ask(
  service: Service,
  request: IncomingMessage,
  path: string,
  rawQuery: string,
  fault: Fault | undefined,
): Promise<Answer> {
  try {
    const body = await readBody(request)
    if (fault === 'error' || fault === 'reset') {
      return service.problem({ kind: 'internal', detail: 'The mock was asked to fail here.' })
    }
    return await service.answer({ method: methodOf(request), path, rawQuery, headers: request.headers, body })
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

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator)
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)]
}

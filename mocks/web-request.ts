import type { Service } from './base-service.ts'
import type { Answer } from './operation.ts'
import { preflight } from './outgoing.ts'
import { parseBody, refuseLarge } from './parse-body.ts'
import { ProblemError } from './problem.ts'

/** A request of the fetch standard, with its raw path below a provider's address and its raw query. */
export interface WebRequest {
  request: Request
  path: string
  rawQuery: string
}

/** The headers of a request, with names in lower case: not every browser that tests make up writes them so. */
export function readHeaders(headers: Pick<Headers, 'forEach'>): Record<string, string> {
  const named: Record<string, string> = {}
  headers.forEach((value, name) => {
    named[name.toLowerCase()] = value
  })
  return named
}

/** Answers a request as the server does; its body stays unread. HEAD is answered as GET. */
export async function answerRequest(service: Service, { request, path, rawQuery }: WebRequest): Promise<Answer> {
  if (request.method === 'OPTIONS') return preflight(readHeaders(request.headers))
  try {
    const bytes = new Uint8Array(await request.clone().arrayBuffer())
    refuseLarge(bytes.length)
    // Fetch adds this on the way to the network (Fetch standard, section 4.4), which is after MSW has looked.
    const headers: Record<string, string> = { accept: '*/*', ...readHeaders(request.headers) }
    const body = parseBody(bytes, headers['content-type'])
    const method = request.method === 'HEAD' ? 'GET' : request.method
    return await service.answer({ method, path, rawQuery, headers, body })
  } catch (error) {
    if (error instanceof ProblemError) return service.problem(error.problem)
    const detail = `The mock failed; please report it: ${error instanceof Error ? error.message : String(error)}`
    return service.problem({ kind: 'internal', detail })
  }
}

import type { IncomingMessage } from 'node:http'
import { deserialize, serialize } from 'node:v8'
import type { Answer } from './operation.ts'
import { page } from './page.ts'
import { ProblemError } from './problem.ts'
import { readBody, readBytes } from './read-body.ts'
import type { Service } from './service.ts'
import { createWorld } from './world/world.ts'

/** A request that was answered, newest first in the list. */
export interface SeenRequest {
  method: string
  url: string
  /** The operation it matched, or null. */
  operationId: string | null
  status: number
}

/** What the mock's own routes show and change. */
export interface Admin {
  services: Map<string, Service>
  seed: number
  requests: SeenRequest[]
}

const routes: Record<string, (admin: Admin, request: IncomingMessage) => Answer | Promise<Answer>> = {
  'GET /': (admin) => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page(admin) }),
  'GET /_mock': ({ services, seed }) => ({
    status: 200,
    body: {
      seed,
      routes: Object.keys(routes),
      providers: Object.fromEntries([...services].map(([name, service]) => [name, service.operations])),
    },
  }),
  'GET /_mock/ids': ({ services }) => ({
    status: 200,
    body: Object.fromEntries([...services].map(([name, service]) => [name, service.ids()])),
  }),
  'GET /_mock/requests': ({ requests }) => ({ status: 200, body: { requests } }),
  'GET /_mock/snapshot': (admin) => ({
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: serialize({ seed: admin.seed, states: takeSnapshot(admin) }),
  }),
  'PUT /_mock/snapshot': async (admin, request) => {
    restoreSnapshot(admin, await readBytes(request))
    return { status: 204 }
  },
  'POST /_mock/reset': async (admin, request) => {
    const body = await readBody(request)
    const seed = typeof body === 'object' && body !== null && 'seed' in body ? body.seed : admin.seed
    if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295) {
      throw new ProblemError({ kind: 'badRequest', detail: '"seed" is not a whole number from 0 to 4294967295.' })
    }
    resetServices(admin, seed)
    return { status: 200, body: { seed } }
  },
}

/** Answers a request to the mock itself rather than to a provider. */
export async function answerAdmin(admin: Admin, request: IncomingMessage, path: string): Promise<Answer> {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  const route = routes[`${method} ${path}`]
  if (!route) {
    const message = `There is no route ${method} ${path}. There are ${Object.keys(routes).join(', ')}.`
    return { status: 404, body: { message } }
  }
  try {
    return await route(admin, request)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { status: error.problem.kind === 'payloadTooLarge' ? 413 : 400, body: { message: error.problem.detail } }
  }
}

/** Forgets every write; another seed shows another world. */
export function resetServices(admin: Admin, seed: number): void {
  const world = createWorld(seed)
  for (const service of admin.services.values()) service.reset(world)
  admin.seed = seed
  admin.requests.length = 0
}

function takeSnapshot({ services }: Admin): Map<string, unknown> {
  return new Map([...services].map(([name, service]) => [name, service.snapshot()]))
}

function restoreSnapshot(admin: Admin, bytes: Buffer): void {
  const snapshot = readSnapshot(bytes)
  for (const [name, state] of snapshot.states) admin.services.get(name)?.restore(state)
  admin.seed = snapshot.seed
}

function readSnapshot(bytes: Buffer): { seed: number; states: Map<string, unknown> } {
  try {
    const value: unknown = deserialize(bytes)
    if (typeof value === 'object' && value !== null && 'seed' in value && 'states' in value) {
      if (typeof value.seed === 'number' && value.states instanceof Map)
        return { seed: value.seed, states: value.states }
    }
  } catch {
    // Said below, together with everything else that is no snapshot.
  }
  throw new ProblemError({ kind: 'badRequest', detail: 'The body is no snapshot of GET /_mock/snapshot.' })
}

import type { IncomingMessage } from 'node:http'
import { types } from 'node:util'
import { refusalOf } from './admin-guard.ts'
import { isSeed } from './check-settings.ts'
import { type Desk, reset, restoreSnapshot, takeSnapshot } from './desk.ts'
import type { Answer } from './operation.ts'
import { page } from './page.ts'
import { badRequest, ProblemError } from './problem.ts'
import { isProfile, type Profile, profileNames } from './profiles/profile.ts'
import { readBody, readBytes } from './read-body.ts'

/** The largest snapshot that is put back, in bytes: it holds all that every provider has, not one body. */
const maxSnapshotBytes = 256 * 1024 * 1024

const routes: Record<string, (desk: Desk, request: IncomingMessage) => Answer | Promise<Answer>> = {
  'GET /': (desk) => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page(desk) }),
  'GET /_mock': ({ services, seed, profile }) => ({
    status: 200,
    body: {
      seed,
      profile,
      profiles: profileNames,
      routes: Object.keys(routes),
      providers: Object.fromEntries([...services].map(([name, service]) => [name, service.operations])),
    },
  }),
  'GET /_mock/ids': ({ services }) => ({
    status: 200,
    body: Object.fromEntries([...services].map(([name, service]) => [name, service.ids()])),
  }),
  'GET /_mock/state': ({ services }) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries([...services].map(([name, service]) => [name, service.state()])), plain),
  }),
  'GET /_mock/requests': ({ requests }) => ({ status: 200, body: { requests: requests.list() } }),
  'GET /_mock/snapshot': (desk) => ({
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: takeSnapshot(desk),
  }),
  'PUT /_mock/snapshot': async (desk, request) => {
    restoreSnapshot(desk, await readBytes(request, maxSnapshotBytes))
    return { status: 204 }
  },
  'POST /_mock/reset': async (desk, request) => {
    reset(desk, readReset(await readBody(request)))
    return { status: 200, body: { seed: desk.seed, profile: desk.profile } }
  },
}

/** Answers a request to the mock itself rather than to a provider. */
export async function answerAdmin(desk: Desk, request: IncomingMessage, path: string): Promise<Answer> {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  const refusal = refusalOf(desk.host, request)
  if (refusal !== undefined) return { status: 403, body: { message: refusal } }
  const name = `${method} ${path}`
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined
  if (!route) {
    const message = `There is no route ${method} ${path}. There are ${Object.keys(routes).join(', ')}.`
    return { status: 404, body: { message } }
  }
  try {
    return await route(desk, request)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { status: error.problem.kind === 'payloadTooLarge' ? 413 : 400, body: { message: error.problem.detail } }
  }
}

function readReset(body: unknown): { seed?: number; profile?: Profile } {
  const { seed, profile }: { seed?: unknown; profile?: unknown } = typeof body === 'object' && body !== null ? body : {}
  if (seed !== undefined && !isSeed(seed))
    throw badRequest('seed', '"seed" is not a whole number from 0 to 4294967295.')
  const isKnown = typeof profile === 'string' && isProfile(profile)
  if (profile !== undefined && !isKnown)
    throw badRequest('profile', `"profile" is not one of ${profileNames.join(', ')}.`)
  return { ...(isSeed(seed) ? { seed } : {}), ...(isKnown ? { profile } : {}) }
}

/** Shows maps as objects, sets as lists and files by their size. */
function plain(_name: string, value: unknown): unknown {
  // As in desk.ts: what was put back from a snapshot may be of another realm.
  if (types.isMap(value)) return Object.fromEntries(value)
  if (types.isSet(value)) return [...value]
  return value instanceof Uint8Array ? { bytes: value.length } : value
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Provider, providerNames } from '../generated/index.ts'
import type { Answer } from './operation.ts'
import { ProblemError } from './problem.ts'
import { readBody } from './read-body.ts'
import { createService, type Service } from './service.ts'
import { createWorld } from './world/world.ts'

/** How to start a mock. */
export interface MockOptions {
  /** Which providers to serve; all when left out. */
  providers?: readonly Provider[]
  /** Fixes all data: the same seed gives the same bytes. A whole number from 0 to 4294967295; 1 when left out. */
  seed?: number
  /** 0 takes any free port; 4010 when left out. */
  port?: number
  /** The loopback address when left out. */
  host?: string
}

/** A running mock. */
export interface Mock {
  /** The server's address, without a slash at the end. */
  url: string
  /** Each provider's own address, to be used in place of the provider's. */
  urls: Partial<Record<Provider, string>>
  /** What to ask each provider first: its address, a path that lists something, and a curl command up to the URL. */
  providers: Partial<Record<Provider, { url: string; firstPath: string; curl: string }>>
  /** Stops the server and its connections. */
  close(): Promise<void>
}

/**
 * Serves providers from one seeded world, each below `/<provider>`; one alone also at the root.
 * @throws {Error} with `code: 'EADDRINUSE'` when the port is taken.
 * @example const mock = await startMock({ providers: ['bird'], port: 0 })
 */
export async function startMock({
  providers = providerNames,
  seed = 1,
  port = 4010,
  host = '127.0.0.1',
}: MockOptions = {}): Promise<Mock> {
  const world = createWorld(seed)
  const services = new Map<string, Service>()
  for (const provider of providers) services.set(provider, await createService(provider, world))
  const server = createServer((request, response) => {
    respond(services, request, response).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error)
      send(request, response, { status: 500, body: { message: `The mock failed: ${detail}` } })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  // A listening TCP server has an address with a port; only pipes have a string.
  const address = server.address() as AddressInfo
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
  return {
    url,
    urls: Object.fromEntries(providers.map((provider) => [provider, `${url}/${provider}`])),
    providers: Object.fromEntries(
      [...services].map(([provider, { firstPath, credentials }]) => [
        provider,
        {
          url: `${url}/${provider}`,
          firstPath,
          curl: `curl${credentials.map((header) => ` -H '${header}'`).join('')}`,
        },
      ]),
    ),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function respond(
  services: Map<string, Service>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [rawPath = '/', rawQuery = ''] = splitOnce(request.url ?? '/', '?')
  const [, first = ''] = rawPath.split('/')
  const only = services.size === 1 ? [...services.values()][0] : undefined
  const service = services.get(first) ?? only
  if (request.method === 'OPTIONS') return send(request, response, { status: 204 })
  if (!service) {
    const known = [...services.keys()].map((provider) => `/${provider}`).join(', ')
    return send(request, response, {
      status: 404,
      body: { message: `Nothing is served at ${rawPath}. Served are ${known}.` },
    })
  }
  const path = services.has(first) ? rawPath.slice(first.length + 1) || '/' : rawPath
  try {
    const body = await readBody(request)
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    send(request, response, await service.answer({ method, path, rawQuery, headers, body }))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    send(request, response, service.problem(error.problem))
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const bytes =
    body instanceof Uint8Array || typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  const { origin = '*', 'access-control-request-headers': requested = '*' } = request.headers
  const cors = {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers': requested,
    'access-control-expose-headers': '*',
  }
  const type = bytes === '' ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, {
    ...cors,
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

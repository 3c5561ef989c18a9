import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Provider, providerNames } from '../generated/index.ts'
import { resetServices } from './admin.ts'
import { type Host, respond } from './host.ts'
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
  /** The only key to accept; any that is not empty when left out. */
  apiKey?: string
  /** Waits before each answer of a provider, in milliseconds; 0 when left out. */
  delay?: number
}

/** A running mock. */
export interface Mock {
  /** The server's address, without a slash at the end. */
  url: string
  /** Each provider's own address, to be used in place of the provider's. */
  urls: Partial<Record<Provider, string>>
  /** What to ask each provider first: its address, a path that lists something, and a curl command up to the URL. */
  providers: Partial<Record<Provider, { url: string; firstPath: string; curl: string }>>
  /** Forgets every write; another seed shows another world. */
  reset(options?: { seed?: number }): void
  /** Every id that some operation takes, by provider and kind. */
  ids(): Partial<Record<Provider, Record<string, string[]>>>
  /** Stops the server and its connections. */
  close(): Promise<void>
}

/**
 * Serves providers from one seeded world, each below `/<provider>`; one alone also at the root.
 * @throws {Error} with `code: 'EADDRINUSE'` when the port is taken.
 * @example const mock = await startMock({ providers: ['bird'], port: 0 })
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { providers = providerNames, seed = 1, port = 4010, host = '127.0.0.1', apiKey, delay = 0 } = options
  const world = createWorld(seed)
  const services = new Map<Provider, Service>()
  for (const provider of providers) services.set(provider, await createService(provider, world, { apiKey }))
  const state: Host = { services: new Map<string, Service>(services), seed, requests: [], delay }
  const server = createServer((request, response) => {
    respond(state, request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
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
    urls: perProvider((_, provider) => `${url}/${provider}`),
    providers: perProvider(({ firstPath, credentials }, provider) => ({
      url: `${url}/${provider}`,
      firstPath: firstPath(),
      curl: `curl${credentials.map((header) => ` -H '${header}'`).join('')}`,
    })),
    reset: (next = {}) => resetServices(state, next.seed ?? state.seed),
    ids: () => perProvider((service) => service.ids()),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }

  function perProvider<Value>(make: (service: Service, provider: Provider) => Value): Partial<Record<Provider, Value>> {
    const entries = [...services].map(([provider, service]) => [provider, make(service, provider)] as const)
    const record: Partial<Record<Provider, Value>> = {}
    for (const [provider, value] of entries) record[provider] = value
    return record
  }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Provider, providerNames } from '../generated/parts.ts'
import { checkSettings } from './check-settings.ts'
import { limitConnections, limits } from './connections.ts'
import { type Desk, reset, restoreSnapshot, takeSnapshot } from './desk.ts'
import { type DialOptions, setDials } from './dials/dials.ts'
import { SettingError } from './dials/scope.ts'
import { originForm, respond } from './host.ts'
import { createKeptAnswers } from './kept-answers.ts'
import type { Profile } from './profiles/profile.ts'
import { createRequestLog } from './request-log.ts'
import { sendKept } from './send-kept.ts'
import { createService, type EngineName, type Service } from './service.ts'
import { loadLocale } from './world/load-locale.ts'
import { createWorld } from './world/world.ts'

/** How to start a mock. */
export interface MockOptions extends DialOptions {
  /** Which providers to serve; all when left out. */
  providers?: readonly Provider[]
  /** Fixes all data: the same seed gives the same bytes. A whole number from 0 to 4294967295; 1 when left out. */
  seed?: number
  /** What requests are shown that ask for nothing else; `typical` when left out. */
  profile?: Profile
  /** Multiplies companies and conversations, from 0.01 to 100; 1 when left out. */
  scale?: number
  /** Whose names and places people and companies have, by faker's name such as `de` or `pt_BR`; `en` when left out. */
  locale?: string
  /** 0 takes any free port; 4010 when left out. */
  port?: number
  /** The loopback address when left out. */
  host?: string
  /** The only key to accept; any that is not empty when left out. */
  apiKey?: string
  /**
   * What validates and negotiates: `light`, which does what Prism does from generated code, or `prism` itself, which is slower and answers
   * the same bytes. `light` when left out.
   */
  engine?: EngineName
}

/** A running mock. */
export interface Mock {
  /** The server's address, without a slash at the end. */
  url: string
  /** Each provider's own address, to be used in place of the provider's. */
  urls: Partial<Record<Provider, string>>
  /** What to ask each provider first: its address, a path that lists something, and a curl command up to the URL. */
  providers: Partial<Record<Provider, { url: string; firstPath: string; curl: string }>>
  /**
   * Forgets every write; another seed shows another world, another profile shows it in another way.
   * @throws {SettingError} for a seed or profile that is none.
   */
  reset(options?: { seed?: number; profile?: Profile }): void
  /** Gives everything that writes have changed, as bytes for {@link Mock.restore} or `PUT /_mock/snapshot`. */
  snapshot(): Uint8Array
  /** Puts a snapshot back. Throws when the bytes are none. */
  restore(snapshot: Uint8Array): void
  /** Every id that some operation takes, by provider and kind. */
  ids(): Partial<Record<Provider, Record<string, string[]>>>
  /** Stops the server: who connects then is refused, and what is being answered is answered to its end, for five seconds at most. */
  close(): Promise<void>
}

/**
 * Serves providers from one seeded world, each below `/<provider>`; one alone also at the root.
 * @throws {SettingError} when an option cannot be read.
 * @throws {Error} with `code: 'EADDRINUSE'` when the port is taken.
 * @example const mock = await startMock({ providers: ['bird'], profile: 'tour', port: 0 })
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const {
    providers = providerNames,
    seed = 1,
    port = 4010,
    host = '127.0.0.1',
    profile = 'typical',
    scale = 1,
  } = options
  const { apiKey, locale: localeName = 'en', engine = 'light' } = options
  checkSettings({ providers, seed, profile })
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new SettingError(`"${port}" is no port. Write a whole number from 0 to 65535.`)
  if (!(scale >= 0.01 && scale <= 100))
    throw new SettingError(`"${scale}" is no scale. Write a number from 0.01 to 100.`)
  const locale = localeName === 'en' ? undefined : await loadLocale(localeName)
  if (localeName !== 'en' && !locale)
    throw new SettingError(`"${localeName}" is no locale of faker. Write a name such as de, ko or pt_BR.`)
  const create = (next: number): ReturnType<typeof createWorld> => createWorld(next, { scale, locale })
  const world = create(seed)
  const services = new Map<Provider, Service>()
  for (const provider of providers)
    services.set(provider, await createService(provider, world, { apiKey, profile, engine }))
  const scopes = new Map(
    [...services].map(([name, { operations }]) => [name, operations.map(({ operationId }) => operationId)]),
  )
  const dialsOf = (next: number): ReturnType<typeof setDials> =>
    setDials(options, scopes, next, () => performance.now())
  const desk: Desk = {
    services: new Map<string, Service>(services),
    seed,
    world,
    profile,
    requests: createRequestLog(),
    kept: createKeptAnswers(),
    dials: dialsOf(seed),
    host,
    createWorld: create,
    setDials: dialsOf,
  }
  const server = createServer(limits, (request, response) => {
    request.url = originForm(request.url)
    if (sendKept(desk, request, response)) return
    respond(desk, request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  const close = limitConnections(server)
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
    reset: (next = {}) => reset(desk, next),
    snapshot: () => takeSnapshot(desk),
    restore: (snapshot) => restoreSnapshot(desk, snapshot),
    ids: () => perProvider((service) => service.ids()),
    close,
  }

  function perProvider<Value>(make: (service: Service, provider: Provider) => Value): Partial<Record<Provider, Value>> {
    const entries = [...services].map(([provider, service]) => [provider, make(service, provider)] as const)
    const record: Partial<Record<Provider, Value>> = {}
    for (const [provider, value] of entries) record[provider] = value
    return record
  }
}

import { type HttpHandler, HttpResponse, http } from 'msw'
import { type Provider, parts, providerNames } from '../generated/parts.ts'
import { createBaseService, type Service } from './base-service.ts'
import { checkSettings } from './check-settings.ts'
import { SettingError } from './dials/scope.ts'
import { keepAnswer } from './keep-answer.ts'
import { createKeptAnswers } from './kept-answers.ts'
import { lazyLight } from './light/engine.ts'
import type { Answer } from './operation.ts'
import { type Outgoing, outgoing } from './outgoing.ts'
import type { OperationOf, Operations, Resolver } from './overrides.ts'
import type { Profile } from './profiles/profile.ts'
import { createRouter, type RoutedOperation } from './router.ts'
import { answerRequest, readHeaders, type WebRequest } from './web-request.ts'
import { createWorld } from './world/world.ts'

export type { DocumentedReply, GivenAnswer, OperationOf, Operations, Resolver, ResolverInput } from './overrides.ts'
export { isProfile, type Profile, profileNames } from './profiles/profile.ts'

/** What to answer, and for which addresses. */
export interface HandlerOptions {
  /** Which providers to answer for; all when left out. */
  providers?: readonly Provider[]
  /** Fixes all data: the same seed gives the same bytes as the server. A whole number from 0 to 4294967295; 1 when left out. */
  seed?: number
  /** What requests are shown that ask for nothing else; `typical` when left out. */
  profile?: Profile
  /** The address whose paths are `/<provider>/…`, or each provider's own; the providers' own servers when left out. */
  baseUrl?: string | Partial<Record<Provider, string>>
  /** The only key to accept; any that is not empty when left out. */
  apiKey?: string
}

/** Everything that writes have changed; only {@link MockHandlers.restore} reads it. */
export type HandlersSnapshot = readonly { provider: Provider; state: unknown }[]

/** MSW handlers of one seeded world, and what changes it. */
export interface MockHandlers {
  /** For `setupServer(...handlers)` or `setupWorker(...handlers)`. */
  handlers: HttpHandler[]
  /**
   * Answers an operation in the mock's place from now on; the last resolver of an operation counts.
   * @throws {SettingError} for an operation that is not served.
   */
  on<P extends Provider, Id extends OperationOf<P>>(
    provider: P,
    operationId: Id,
    resolver: Resolver<Operations[P][Id]>,
  ): void
  /** Forgets every write and every resolver; another seed shows another world, another profile shows it in another way. */
  reset(options?: { seed?: number; profile?: Profile }): void
  /** Every id that some operation takes, by provider and kind. */
  ids(): Partial<Record<Provider, Record<string, string[]>>>
  snapshot(): HandlersSnapshot
  restore(snapshot: HandlersSnapshot): void
}

/** A resolver whose operation is not known any more. */
type AnyResolver = (input: never) => unknown

/**
 * Makes MSW handlers that answer as the mock server does, byte for byte, in Node and in browsers. What is asked of a provider that is
 * not served goes its way.
 * @throws {SettingError} when an option cannot be read.
 * @example const mock = await createHandlers({ providers: ['bird'] }); setupServer(...mock.handlers).listen()
 */
export async function createHandlers(options: HandlerOptions = {}): Promise<MockHandlers> {
  const { providers = providerNames, apiKey, baseUrl } = options
  let { seed = 1, profile = 'typical' } = options
  checkSettings({ providers, seed, profile })
  let world = createWorld(seed)
  const resolvers = new Map<string, AnyResolver>()
  const kept = createKeptAnswers()
  const served = await Promise.all(
    providers.map(async (provider) => {
      const { security: described } = await parts[provider].answers()
      const engine = (problem: Service['problem']) => lazyLight(provider, problem)
      const service = await createBaseService(provider, world, { described, engine, apiKey, profile })
      const operations: Record<string, RoutedOperation> = await parts[provider].operations()
      const addresses = addressesOf(provider, baseUrl) ?? (await parts[provider].servers())
      return {
        provider,
        service,
        operationIds: Object.keys(operations),
        find: createRouter(operations),
        addresses: addresses.map(readAddress),
      }
    }),
  )
  const places = served.flatMap(({ addresses, ...one }) =>
    addresses.map((address) => ({ ...one, pattern: startingWith([address]), base: pathOf(address) })),
  )

  return {
    // One for all addresses: MSW parses the address and looks up the cookies for each that does not match.
    handlers: [
      http.all(startingWith(served.flatMap(({ addresses }) => addresses)), async ({ request }) => {
        const { method: asked, url } = request
        const isRead = asked === 'GET' || asked === 'HEAD'
        const said = readHeaders(request.headers)
        const known = isRead && resolvers.size === 0 ? kept.find(url, said) : undefined
        if (known) return toResponse(request, known)
        const { origin, pathname, search } = new URL(url)
        const place = places.find(({ pattern }) => pattern.test(origin + pathname))
        if (!place) return undefined
        const { provider, service, find, base } = place
        const path = pathname.slice(base.length) || '/'
        const rawQuery = search.slice(1)
        const incoming: WebRequest = { request, path, rawQuery }
        const version = service.version()
        const answer = (): Promise<Answer> => answerRequest(service, incoming)
        const method = asked === 'HEAD' ? 'GET' : asked
        const route = find(method, path)
        const isFound = route && 'operationId' in route
        const resolver = isFound ? resolvers.get(`${provider}.${route.operationId}`) : undefined
        if (!resolver || !isFound) {
          const answered = await answer()
          const ready = outgoing(said, answered)
          if (isRead) keepAnswer(kept, { ...ready, service, version, url, rawQuery, said, answer: answered })
          return toResponse(request, ready)
        }
        const input = {
          params: route.pathParameters,
          query: new URL(request.url).searchParams,
          request: request.clone(),
          // A copy: what the mock shows it may hold, and show again.
          answer: async () => ({ ...structuredClone(await answer()), from: 'mock' }),
        }
        // `on` has checked that it is a resolver of this operation.
        const reply = await (resolver as (given: typeof input) => unknown)(input)
        if (reply instanceof Response) return reply
        return toResponse(request, outgoing(said, isAnswer(reply) ? reply : await answer()))
      }),
    ],
    on(provider, operationId, resolver) {
      const found = served.find((one) => one.provider === provider)
      if (!found) throw new SettingError(`"${provider}" is not served. Served are ${providers.join(', ')}.`)
      const { operationIds } = found
      if (!operationIds.includes(operationId))
        throw new SettingError(
          `${provider} has no operation "${operationId}". Write one of ${operationIds.join(', ')}.`,
        )
      resolvers.set(`${provider}.${operationId}`, resolver)
    },
    reset(next = {}) {
      checkSettings(next)
      profile = next.profile ?? profile
      if (next.seed !== undefined && next.seed !== seed) {
        seed = next.seed
        world = createWorld(seed)
      }
      for (const { service } of served) service.reset(world, profile)
      resolvers.clear()
    },
    ids: () => Object.fromEntries(served.map(({ provider, service }) => [provider, service.ids()])),
    snapshot: () => served.map(({ provider, service }) => ({ provider, state: service.snapshot() })),
    restore(snapshot) {
      for (const { provider, state } of snapshot)
        served.find((one) => one.provider === provider)?.service.restore(state)
    },
  }
}

function addressesOf(provider: Provider, baseUrl: HandlerOptions['baseUrl']): string[] | undefined {
  if (typeof baseUrl === 'string') return [`${withoutSlash(baseUrl)}/${provider}`]
  const own = baseUrl?.[provider]
  return own === undefined ? undefined : [own]
}

function readAddress(address: string): string {
  if (URL.canParse(address)) return withoutSlash(address)
  throw new SettingError(`"${address}" is no address. Write one such as https://api.example.`)
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '')
}

/** Everything at one of these addresses or below it. */
function startingWith(addresses: readonly string[]): RegExp {
  const escaped = addresses.map((address) => address.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^(?:${escaped.join('|')})(?:/.*)?$`)
}

function isAnswer(reply: unknown): reply is Answer {
  return typeof reply === 'object' && reply !== null && 'status' in reply && typeof reply.status === 'number'
}

function pathOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '')
}

function toResponse({ method }: Request, { status, headers, bytes }: Outgoing): Response {
  const isBare = method === 'HEAD' || [204, 205, 304].includes(status)
  // A response copies both (Fetch standard, section 5.2): what the handlers keep is not handed over.
  return new HttpResponse(isBare ? null : bytes, { status, headers })
}

import { type Provider, providers } from '../generated/index.ts'
import type { Validator } from '../generated/validator.ts'
import { type Engine, plainEngine, readPreference } from './engine.ts'
import { readForm } from './form-data.ts'
import type { Answer, MockInput, ProviderMock } from './operation.ts'
import { ProblemError } from './problem.ts'
import { providerMocks } from './provider-mocks.ts'
import { createRouter, type RoutedOperation } from './router.ts'
import { type Described, exampleCredentials, firstSecurity, isAuthorized, readSecurities } from './security.ts'
import { explainVariant, type RequestVariants } from './variants.ts'
import type { World } from './world/types.ts'

/** A request below a provider's own address: raw path, query and headers as they arrived, body already parsed. */
export interface ServiceRequest {
  method: string
  path: string
  rawQuery: string
  headers: Record<string, string>
  /** Parsed JSON, or the text of any other media type; of a form one character per byte. */
  body?: unknown
}

/** One provider, ready to answer. */
export interface Service {
  answer(request: ServiceRequest): Promise<Answer>
  /** Puts a problem found before routing, such as malformed JSON, into the provider's words. */
  problem: ProviderMock<unknown>['problem']
  /** The ids that exist now, by their kind. */
  ids(): Record<string, string[]>
  /** A path and query that lists something, to try first. */
  firstPath(): string
  /** Method, path and operationId of everything served. */
  operations: { method: string; path: string; operationId: string }[]
  /** The operation a method and raw path belong to, or undefined. */
  match(method: string, path: string): string | undefined
  /** Forgets every write and shows another world, or the same one again. */
  reset(world: World): void
  /** A copy of everything that writes may change. */
  snapshot(): unknown
  /** Puts a snapshot back. */
  restore(snapshot: unknown): void
  /** Request headers with a made-up key, as `name: value`. */
  credentials: string[]
}

/** How a provider is to be served. */
export interface ServiceOptions {
  /** The only key to accept; any that is not empty when left out. */
  apiKey?: string | undefined
  /** `plain` neither validates nor negotiates: only for requests that are known to be right. Prism when left out. */
  engine?: 'prism' | 'plain'
}

/** Prepares a provider from a world: its state, its routes and its engine. */
export async function createService(
  provider: Provider,
  world: World,
  { apiKey, engine: kind }: ServiceOptions = {},
): Promise<Service> {
  const parts = providers[provider]
  // Each mock only ever gets the state it made itself, whatever its type.
  const mock = (await providerMocks[provider]()) as ProviderMock<unknown>
  let state = mock.createState(world)
  const operations: Record<string, RoutedOperation> = await parts.operations()
  // The generator has validated and written this file.
  const description = parts.description() as Described
  const engine: Engine =
    kind === 'plain' ? plainEngine : whenAsked(() => createPrismEngine(provider, description, mock.problem))
  const find = createRouter(operations)
  const securities = readSecurities(description)
  return {
    answer,
    problem: mock.problem,
    ids: () => mock.ids(state),
    firstPath: () => mock.firstPath(state),
    operations: Object.entries(operations).map(([operationId, { method, path }]) => ({
      method: method.toUpperCase(),
      path,
      operationId,
    })),
    match: (method, path) => {
      const route = find(method, path)
      return route && 'operationId' in route ? route.operationId : undefined
    },
    reset: (next) => {
      state = mock.createState(next)
    },
    snapshot: () => structuredClone(state),
    restore: (snapshot) => {
      state = structuredClone(snapshot)
    },
    credentials: exampleCredentials(firstSecurity(description), apiKey),
  }

  async function answer({ method, path, rawQuery, headers, body }: ServiceRequest): Promise<Answer> {
    const route = find(method, path)
    if (!route) return mock.problem({ kind: 'notFound', detail: `There is no route ${method} ${path}.` })
    if ('allowed' in route) {
      const refusal = mock.problem({ kind: 'methodNotAllowed', detail: `${path} allows ${route.allowed.join(', ')}.` })
      return { ...refusal, headers: { ...refusal.headers, allow: route.allowed.join(', ') } }
    }
    const { operationId, pathParameters, canonicalPath } = route
    const query = new URLSearchParams(rawQuery)
    const security = securities.get(operationId)
    if (security && !isAuthorized(security, headers, query, apiKey)) {
      return mock.problem({ kind: 'unauthorized', detail: 'The request carries no valid credentials.' })
    }
    const contentType = headers['content-type'] ?? ''
    const isForm = contentType.startsWith('multipart/') && typeof body === 'string'
    const seen = isForm ? await readForm(body, contentType) : body
    const input: MockInput = { pathParameters, query, rawQuery, headers, ...(seen === undefined ? {} : { body: seen }) }
    return engine({
      operationId,
      method,
      path: canonicalPath,
      query: groupQuery(query),
      // Prism takes a request without a length for one without a body.
      headers: body === undefined ? headers : { 'content-length': '1', ...headers },
      ...(body === undefined ? {} : { body }),
      prefer: readPreference(headers['prefer']),
      answer: () => handle(operationId, input),
    })
  }

  function handle(operationId: string, input: MockInput): Answer {
    const handler = mock.handlers[operationId]
    if (!handler)
      throw new Error(`Failed to answer "${operationId}": mocks/${provider} has no handler of that name. Add it.`)
    try {
      return handler(state, input)
    } catch (error) {
      if (error instanceof ProblemError) return mock.problem(error.problem)
      throw error
    }
  }
}

/** Prism takes seconds to read a large description: a provider that nobody asks for does not cost them. */
function whenAsked(create: () => Promise<Engine>): Engine {
  let engine: Promise<Engine> | undefined
  return async (request) => {
    engine ??= create()
    return (await engine)(request)
  }
}

async function createPrismEngine(
  provider: Provider,
  description: Described,
  problem: Service['problem'],
): Promise<Engine> {
  const validators: Record<string, Validator<unknown>> = await providers[provider].validators()
  const operations: Record<string, RoutedOperation & { requestVariants?: RequestVariants }> =
    await providers[provider].operations()
  const { createEngine } = await import('./prism.ts')
  return createEngine(description, problem, {
    input: (operationId, body) => explainVariant(validators, operations[operationId]?.requestVariants, body),
    output: (operationId, status, body) => {
      const validator = validators[`${operationId}${status}`]
      if (!validator || body instanceof Uint8Array || validator(body)) return undefined
      const [error] = validator.errors ?? []
      return `${operationId} ${status} ${error?.instancePath} ${error?.message}`
    },
  })
}

function groupQuery(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

import { type Provider, parts } from '../generated/parts.ts'
import { checkKey } from './api-key.ts'
import type { Quota } from './dials/rate-limit.ts'
import type { Engine, EngineAnswer } from './engine.ts'
import { readForm } from './form-data.ts'
import { groupQuery } from './group-query.ts'
import { heardBy, pick } from './heard-headers.ts'
import { usableMediaTypes } from './media-types.ts'
import type { Answer, MockInput, ProviderMock } from './operation.ts'
import { type Preference, readPreference } from './preference.ts'
import { ProblemError } from './problem.ts'
import type { Profile } from './profiles/profile.ts'
import { createViews, type Views } from './profiles/views.ts'
import { writtenIn } from './profiles/written.ts'
import { loadMock } from './provider-mocks.ts'
import { readAll } from './read-all.ts'
import { createRouter, type RoutedOperation } from './router.ts'
import { type Described, exampleCredentials, firstSecurity, isAuthorized, readSecurities } from './security.ts'
import { createStates } from './states.ts'
import type { World } from './world/types.ts'

/** A request below a provider's own address: raw path, query and headers as they arrived, body already parsed. */
export interface ServiceRequest {
  method: string
  path: string
  rawQuery: string
  headers: Record<string, string | readonly string[] | undefined>
  /** Parsed JSON, or the text of any other media type; of a form one character per byte. */
  body?: unknown
}

/** One provider, ready to answer. */
export interface Service {
  answer(request: ServiceRequest): Promise<Answer>
  /**
   * Gives what answers the request of an answer anew, from the state as it is then, as long as there was no reset; undefined where the
   * request was not found right, or is to be judged each time.
   */
  again(answer: Answer): (() => Answer | undefined) | undefined
  /** Puts a problem found before routing, such as malformed JSON, into the provider's words. */
  problem: ProviderMock<unknown>['problem']
  /** The headers that say how a rate limit stands; none where the provider documents none. */
  quotaHeaders(quota: Quota): Record<string, string>
  /** The ids that exist now, by their kind. */
  ids(): Record<string, string[]>
  /** A path and query that lists something, to try first. */
  firstPath(): string
  /** Method, path and operationId of everything served. */
  operations: { method: string; path: string; operationId: string }[]
  /** The operation a method and raw path belong to, or undefined. */
  match(method: string, path: string): string | undefined
  /** A number that is another one as soon as an answer may be another one: after a write, a reset, a restore. */
  version(): number
  /** The headers of a request, in lower case, that an answer may depend on as it is sent; no other is seen. */
  hears: readonly string[]
  /** Forgets every write and shows another world, or the same one again, from now on under a profile. */
  reset(world: World, profile: Profile): void
  /** Everything that is stored under the default profile, as the mock keeps it. */
  state(): unknown
  /** A copy of everything that writes may change. */
  snapshot(): unknown
  /** Puts a snapshot back. */
  restore(snapshot: unknown): void
  /** Request headers with a made-up key, as `name: value`. */
  credentials: string[]
}

/** How a provider is to be served. */
export interface BaseOptions {
  /** Who may ask: a description, or what the generator has taken from it. */
  described: Described
  /** Makes what validates and negotiates; it gets the provider's words for problems. */
  engine: (problem: Service['problem']) => Engine
  /** The only key to accept; any that is not empty when left out. */
  apiKey?: string | undefined
  /** What a request that asks for no profile is shown; `typical` when left out. */
  profile?: Profile | undefined
}

/**
 * Prepares a provider from a world: its states and its routes, around an engine. What is loaded here runs in browsers too.
 * @throws {SettingError} when the only key to accept is empty.
 */
export async function createBaseService(
  provider: Provider,
  world: World,
  { described, engine: makeEngine, apiKey, profile = 'typical' }: BaseOptions,
): Promise<Service> {
  checkKey(apiKey)
  const mock = await loadMock(provider)
  const states = createStates(mock, world)
  let standard = profile
  const operations: Record<string, RoutedOperation> = await parts[provider].operations()
  const engine = makeEngine(mock.problem)
  const find = createRouter(operations)
  const hears = heardBy(described, operations)
  let version = 0
  const securities = readSecurities(described)
  let current = world
  let views: Promise<Views> | undefined
  let resets = 0
  const repeats = new WeakMap<Answer, () => Answer | undefined>()
  return {
    answer,
    again: (answered) => repeats.get(answered),
    problem: mock.problem,
    quotaHeaders: (quota) => mock.quotaHeaders?.(quota, states.of(standard)) ?? {},
    ids: () => mock.ids(states.of(standard)),
    firstPath: () => mock.firstPath(current),
    operations: Object.entries(operations).map(([operationId, { method, path }]) => ({
      method: method.toUpperCase(),
      path,
      operationId,
    })),
    match: (method, path) => {
      const route = find(method, path)
      return route && 'operationId' in route ? route.operationId : undefined
    },
    version: () => version,
    hears,
    reset(next, nextProfile) {
      version += 1
      resets += 1
      standard = nextProfile
      states.reset(next)
      // Views depend on the world alone.
      if (next !== current) views = undefined
      current = next
    },
    state: () => states.of(standard),
    snapshot: states.snapshot,
    restore(snapshot) {
      version += 1
      states.restore(snapshot)
    },
    credentials: exampleCredentials(firstSecurity(described), apiKey),
  }

  async function answer(request: ServiceRequest): Promise<Answer> {
    try {
      const headers = pick(request.headers, hears)
      const { prefer, rawQuery } = readPreference(headers['prefer'], request.rawQuery)
      const since = resets
      const { answer: answered, again } = await answerAs({ ...request, headers, rawQuery }, prefer)
      // Only reads can be repeated. What they are shown by was settled when they were first asked: the profile, the world.
      if (again && request.method === 'GET') repeats.set(answered, () => (since === resets ? again() : undefined))
      if (prefer.wait !== undefined) await new Promise((resolve) => setTimeout(resolve, prefer.wait))
      return answered
    } catch (error) {
      if (error instanceof ProblemError) return mock.problem(error.problem)
      throw error
    }
  }

  async function answerAs(
    { method, path, rawQuery, headers, body }: ServiceRequest & { headers: Record<string, string> },
    prefer: Preference,
  ): Promise<EngineAnswer> {
    const route = find(method, path)
    if (!route) return { answer: mock.problem({ kind: 'notFound', detail: `There is no route ${method} ${path}.` }) }
    if ('allowed' in route) {
      const refusal = mock.problem({ kind: 'methodNotAllowed', detail: `${path} allows ${route.allowed.join(', ')}.` })
      return { answer: { ...refusal, headers: { ...refusal.headers, allow: route.allowed.join(', ') } } }
    }
    const { operationId, pathParameters, template } = route
    if (method !== 'GET') await mock.prepareWrite?.()
    const query = new URLSearchParams(rawQuery)
    const security = securities.get(operationId)
    if (security && !isAuthorized(security, headers, query, apiKey)) {
      const detail = 'The request carries no valid credentials.'
      return { answer: mock.problem({ kind: 'unauthorized', detail }) }
    }
    const contentType = headers['content-type'] ?? ''
    const usable = usableMediaTypes(headers, body !== undefined)
    const isForm = contentType.startsWith('multipart/') && typeof body === 'string'
    const seen = isForm ? await readForm(body, contentType) : body
    const { profile = standard } = prefer
    // Most answers are shown as they are: what profiles are made of is loaded for others only.
    if (profile !== 'typical' && profile !== 'large') views ??= prepareViews(current)
    const shownBy = await views
    const input = { pathParameters, query, rawQuery, headers, profile, ...(seen === undefined ? {} : { body: seen }) }
    return engine({
      operationId,
      method,
      template,
      pathParameters,
      query: rawQuery === '' ? {} : groupQuery(query),
      // Prism takes a request without a length for one without a body.
      headers: body === undefined ? usable : { 'content-length': '1', ...usable },
      ...(body === undefined ? {} : { body }),
      prefer,
      answer: () => show(shownBy, operationId, input, handle(operationId, input)),
    })
  }

  /** Runs the operation; a refusal is an answer too. */
  function handle(operationId: string, input: MockInput, state = states.of(input.profile)): Answer {
    const handler = mock.handlers[operationId]
    if (!handler)
      throw new Error(`Failed to answer "${operationId}": mocks/${provider} has no handler of that name. Add it.`)
    // Whatever is no GET may write, even when it is refused later.
    if (operations[operationId]?.method !== 'get') version += 1
    try {
      const answered = handler(state, input)
      for (const one of writtenIn(input.body, answered.body)) states.written().add(one)
      return answered
    } catch (error) {
      if (error instanceof ProblemError) return mock.problem(error.problem)
      throw error
    }
  }

  function show(
    views: Views | undefined,
    operationId: string,
    { profile, pathParameters, rawQuery }: MockInput,
    answered: Answer,
  ): Answer {
    const { status, body } = answered
    if (!views || body === undefined || body instanceof Uint8Array) return answered
    const subject = Object.values(pathParameters).join('/')
    return {
      ...answered,
      body: views.show(profile, `${operationId}${status}`, body, subject, rawQuery, states.written()),
    }
  }

  /** What a profile shows of a world does not depend on what was written before it was first asked for: it reads a state of its own. */
  async function prepareViews(of: World): Promise<Views> {
    const shapes = await parts[provider].shapes()
    const idKinds: Record<string, { examples: readonly string[] }> = await parts[provider].idKinds()
    let known: Record<string, string[]> | undefined
    const ids = (): Record<string, string[]> => {
      known ??= mock.ids(mock.createState(of))
      return known
    }
    const exampleId = (kind: string): string | undefined => idKinds[kind]?.examples[0]
    return createViews(
      { table: shapes, keep: mock.keep, tied: mock.tied ?? [], ids, exampleId, now: of.now },
      (each, isWhole) => {
        const untouched = mock.createState(of)
        readAll(operations, ids(), (operationId, input) => handle(operationId, input, untouched), each, isWhole)
      },
    )
  }
}

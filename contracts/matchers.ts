import { type Provider, providerNames, type providers } from '../generated/index.ts'
import { checkExchange } from './check-exchange.ts'
import { loadContext, type ProviderContext } from './context.ts'
import { type Exchange, mediaTypeOf } from './exchange.ts'
import type { CheckName, Finding, Severity } from './finding.ts'
import { whyLeftOut } from './left-out.ts'
import { isTooDeep, maxDepth } from './readers/depth.ts'
import {
  type FetchedResponse,
  isFetched,
  isWholeAnswer,
  notJson,
  type ReceivedAnswer,
  readFetched,
  readWhole,
  type WholeAnswer,
  withoutUndefined,
} from './received.ts'
import { textBlocks } from './report/text.ts'
import { createReport } from './report.ts'

type Operations<Name extends Provider> = Awaited<ReturnType<(typeof providers)[Name]['operations']>>

/** The ids of a provider's operations. */
export type OperationOf<Name extends Provider> = keyof Operations<Name> & string

/** The statuses that an operation documents. */
export type StatusOf<Name extends Provider, Id extends OperationOf<Name>> = Operations<Name>[Id] extends {
  responses: infer Responses
}
  ? keyof Responses extends infer Status
    ? Status extends `${infer Code extends number}`
      ? Code
      : never
    : never
  : never

/** How strict a match is. */
export interface MatchOptions {
  /** The least severity that fails: `error` when left out; `info` also refuses values that an open list does not name. */
  failOn?: Severity
}

/** What `expect` can do once it is extended with {@link contractMatchers}; `Received` is the type of what is judged. */
export interface ContractMatchers<Received> {
  /**
   * Judges an answer by a provider's description: a body with the status it came with, a response of `fetch` (then `await` it), or an
   * object with `status`, `headers` and `body` or `data`. A status that is named must also be the one that came.
   * @example expect(body).toMatchContract('bird', 'getChannel', 200)
   * @example await expect(await fetch(url)).toMatchContract('bird', 'getChannel')
   */
  toMatchContract<Name extends Provider, Id extends OperationOf<Name>>(
    provider: Name,
    operationId: Id,
    ...rest: MatchRest<Received, Name, Id>
  ): Received extends FetchedResponse ? Promise<void> : void
  /**
   * The same for `resolves` and `rejects`, which promise what a matcher does and know no type parameters of it.
   * @example await expect(fetch(url)).resolves.toMatchContract('bird', 'getChannel')
   */
  toMatchContract(...args: MatchArguments<Awaited<Received>>): void
}

type MatchRest<Received, Name extends Provider, Id extends OperationOf<Name>> = Received extends
  | WholeAnswer
  | FetchedResponse
  ? [status?: StatusOf<Name, Id>, options?: MatchOptions] | [options: MatchOptions]
  : [status: StatusOf<Name, Id>, options?: MatchOptions]

type MatchArguments<Received> = {
  [Name in Provider]: {
    [Id in OperationOf<Name>]: [provider: Name, operationId: Id, ...rest: MatchRest<Received, Name, Id>]
  }[OperationOf<Name>]
}[Provider]

/** What a matcher tells Vitest and Jest. */
export interface MatchResult {
  pass: boolean
  message: () => string
}

// A matcher must answer at once, or a forgotten `await` would pass everything: so all is loaded here.
const contexts = new Map<unknown, ProviderContext>()
// One after the other: Jest's own loader fails where two modules that import a third are asked for at once.
for (const provider of providerNames) contexts.set(provider, await loadContext(provider))

/**
 * Matchers for `expect.extend` of Vitest and Jest.
 * @example expect.extend(contractMatchers)
 */
export const contractMatchers = {
  toMatchContract(
    received: unknown,
    provider: Provider,
    operationId: string,
    status?: number | MatchOptions,
    options?: MatchOptions,
  ): MatchResult | Promise<MatchResult> {
    const wanted = typeof status === 'number' ? status : undefined
    const { failOn = 'error' } = options ?? (typeof status === 'object' ? status : {})
    const context = contexts.get(provider)
    if (!context?.operations.has(operationId)) {
      const known = [...(context?.operations.keys() ?? contexts.keys())].join(', ')
      throw new TypeError(
        `Failed to match ${provider} ${operationId}: there is no such ${context ? 'operation' : 'provider'}. Known: ${known}.`,
      )
    }
    const refuse = (seen: string): TypeError =>
      new TypeError(
        `Failed to match ${provider} ${operationId}: ${seen}. Give a body and its status, a fetched response, or { status, headers, body }.`,
      )
    if (!severities.includes(failOn))
      throw new TypeError(
        `Failed to match ${provider} ${operationId}: failOn is none of ${severities.join(', ')}. Give one of them.`,
      )
    const judge = (answer: ReceivedAnswer): MatchResult => {
      const mediaType = mediaTypeOf(answer.headers)
      const other = mediaType === '' || mediaType.includes('json') ? notJson(answer.body) : undefined
      if (other !== undefined) throw refuse(`the body is ${other}, and no JSON`)
      return match(context, operationId, answer, wanted, failOn)
    }
    if (isFetched(received)) return readFetched(received).then(judge)
    if (isWholeAnswer(received)) {
      const answer = readWhole(received)
      if (whyLeftOut(context, operationId, exchangeOf(answer)) === undefined) return judge(answer)
      throw refuse('the answer has neither body nor data, and JSON is documented for it')
    }
    if (received === undefined) throw refuse('there is no body')
    if (notJson(received) === 'a promise') throw refuse('it is a promise. Await it')
    if (wanted === undefined) throw refuse('a body does not say its status')
    return judge({ status: wanted, headers: {}, body: received })
  },
} as const

const severities: readonly Severity[] = ['error', 'warning', 'info']

function match(
  context: ProviderContext,
  operationId: string,
  answer: ReceivedAnswer,
  wanted: number | undefined,
  failOn: Severity,
): MatchResult {
  const what = `${context.provider} ${operationId}${wanted === undefined ? '' : ` ${wanted}`}`
  if (wanted !== undefined && answer.status !== wanted) {
    return { pass: false, message: () => `Expected ${what}.\n  Received:   status ${answer.status}` }
  }
  if (isTooDeep(answer.body))
    throw new TypeError(`Failed to match ${what}: the body is nested more than ${maxDepth} levels deep.`)
  const judged = answer.body === undefined ? answer : { ...answer, body: withoutUndefined(answer.body) }
  // Of the report's: what is known to differ is held against nobody.
  const report = createReport(1, checkExchange(context, operationId, exchangeOf(judged)), [])
  const failing = severities.slice(0, severities.indexOf(failOn) + 1)
  const pass = !report.findings.some((finding) => failing.includes(finding.severity) || isOfWhole(finding))
  return {
    pass,
    message: () =>
      pass
        ? `Expected an answer that does not match ${what}, and this one does.`
        : `Expected an answer that matches ${what}.\n\n${textBlocks(report).join('\n').trimEnd()}`,
  }
}

function exchangeOf(response: ReceivedAnswer): Exchange {
  return {
    request: { method: '', url: '', headers: {} },
    response,
    source: { file: 'what the test received', entry: null },
  }
}

/** Tells of a status, a media type or a body that are none of those described, however grave that is: nothing else was judged, and a match would mean nothing. */
function isOfWhole({ check, instancePath }: Finding): boolean {
  return instancePath === '' && ofWhole.has(check)
}

const ofWhole: ReadonlySet<CheckName> = new Set(['status-code', 'content-type', 'response-schema', 'nullable'] as const)

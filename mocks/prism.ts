import { createRequire } from 'node:module'
import type { IHttpOperationConfig, IHttpRequest, IHttpResponse, PrismHttpComponents } from '@stoplight/prism-http'
import type { IHttpOperation } from '@stoplight/types'
import { completeAnswer, type Engine, type EngineRequest } from './engine.ts'
import type { Answer } from './operation.ts'
import type { Problem } from './problem.ts'

// Prism is CommonJS and costs half a second to load: this file is only imported when a server starts.
const require = createRequire(import.meta.url)
const prism: typeof import('@stoplight/prism-http') = require('@stoplight/prism-http')
const defaultMock: PrismHttpComponents['mock'] = require('@stoplight/prism-http/dist/mocker').default

/** Says what is wrong with a body that the mock is about to send, or gives undefined. */
export type OutputJudge = (operationId: string, status: number, body: unknown) => string | undefined

/** Says what is wrong with a refused body, better than Prism can; undefined when it cannot. */
export type InputJudge = (operationId: string, body: unknown) => Problem | undefined

/** What an engine asks about bodies. */
export interface Judges {
  output: OutputJudge
  input: InputJudge
}

/**
 * Makes an engine from a description. Prism validates input and negotiates; the answer itself, its judgement, and
 * the words for what is wrong, are ours.
 */
export async function createEngine(
  description: object,
  problem: (problem: Problem) => Answer,
  judges: Judges,
): Promise<Engine> {
  const operations = await prism.getHttpOperationsFromSpec(withoutResponseSchemas(description))
  const byId = new Map(operations.map((operation) => [operation.iid ?? '', operation]))
  const asked = new WeakMap<object, EngineRequest>()
  const instance = prism.createInstance(
    {
      mock: { dynamic: false },
      checkSecurity: false,
      validateRequest: true,
      validateResponse: false,
      errors: true,
      upstreamProxy: undefined,
      isProxy: false,
    },
    {
      logger: silentLogger(),
      route: ({ input }) => right(operationOf(byId, asked.get(input))),
      mock: (call) => (logger) => {
        const request = asked.get(call.input.data)
        const errors = call.input.validations.filter(({ severity }) => severity === 0)
        const [first] = errors
        if (first) {
          const better =
            first.path?.[0] === 'body' && request ? judges.input(request.operationId, request.body) : undefined
          return right(toPrism(problem(better ?? toProblem(first, call.resource))))
        }
        const negotiated = defaultMock(call)(logger)
        const asksForExample = request?.prefer.code !== undefined || request?.prefer.exampleKey !== undefined
        if (!request || asksForExample) return negotiated
        if (negotiated._tag === 'Left' && !servesAnything(negotiated.left, call.resource)) return negotiated
        return right(toPrism(judged(request)))
      },
    },
  )

  /** A mistake of ours is an error of ours, never a wrong 200. */
  function judged(request: EngineRequest): Answer {
    const answer = request.answer()
    const wrong = judges.output(request.operationId, answer.status, answer.body)
    return wrong === undefined
      ? answer
      : problem({ kind: 'internal', detail: `The mock's own answer is wrong: ${wrong}.` })
  }

  return async (request) => {
    const data: IHttpRequest = {
      method: request.method.toLowerCase() as IHttpRequest['method'],
      url: { path: request.path, query: request.query },
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
    }
    asked.set(data, request)
    const { code, exampleKey } = request.prefer
    const mock: IHttpOperationConfig = {
      dynamic: false,
      ...(code === undefined ? {} : { code }),
      ...(exampleKey === undefined ? {} : { exampleKey }),
    }
    const result = await instance.request(data, operations, {
      mock,
      checkSecurity: false,
      validateRequest: true,
      validateResponse: false,
      errors: true,
      upstreamProxy: undefined,
      isProxy: false,
    })()
    if (result._tag === 'Left') return problem(negotiationProblem(result.left))
    return fromPrism(result.right.output)
  }
}

/** Prism never finds a content of any media type for an `Accept` that names one. */
function servesAnything(error: Error & { status?: number }, { responses }: IHttpOperation): boolean {
  const contents = responses.filter(({ code }) => code.startsWith('2')).flatMap(({ contents: all = [] }) => all)
  return error.status === 406 && contents.some(({ mediaType }) => mediaType === '*/*')
}

/**
 * Gives a copy whose answers have examples only. Prism would compile their schemas anew when they refer to each other, for
 * seconds and in vain; the generated validators judge our answers instead.
 */
function withoutResponseSchemas(description: object): object {
  const copy: Described = structuredClone(description)
  for (const { content = {} } of responsesOf(copy)) {
    for (const mediaType of Object.values(content)) if (mediaType.examples) delete mediaType.schema
  }
  return copy
}

interface Described {
  paths?: Record<string, Record<string, { responses?: Record<string, DescribedResponse> }>>
  components?: { responses?: Record<string, DescribedResponse> }
}

interface DescribedResponse {
  content?: Record<string, { schema?: unknown; examples?: unknown }>
}

function responsesOf({ paths = {}, components = {} }: Described): DescribedResponse[] {
  const operations = Object.values(paths).flatMap((pathItem) => Object.values(pathItem))
  return [
    ...operations.flatMap(({ responses = {} }) => Object.values(responses)),
    ...Object.values(components.responses ?? {}),
  ]
}

function operationOf(byId: Map<string, IHttpOperation>, request: EngineRequest | undefined): IHttpOperation {
  const operation = byId.get(request?.operationId ?? '')
  if (!operation)
    throw new Error(`Failed to route "${request?.operationId}": Prism does not know it. Run \`npm run generate\`.`)
  return operation
}

interface Diagnostic {
  code?: string | number
  message: string
  path?: readonly (string | number)[]
}

/** Prism writes names in lower case and repeats them in the message: the operation has the real name. */
function toProblem({ code, message, path = [] }: Diagnostic, operation: IHttpOperation | undefined): Problem {
  if (String(code) === '415') return { kind: 'unsupportedMediaType', detail: message }
  const [place, ...inner] = path.map(String)
  const { path: inPath = [], query = [], headers = [] } = operation?.request ?? {}
  const names = place === 'body' ? [] : [...inPath, ...query, ...headers].map(({ name }) => name)
  // A missing parameter is named in the message only.
  const missing = inner.length === 0 ? /required property '([^']+)'/.exec(message)?.[1] : undefined
  const found = missing === undefined ? inner : [missing]
  const named = found.map((part) => names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part)
  const detail = message
    .replace(
      /^Request (?:body|(?:query|path|header)(?: parameter)?)(?: property)?(?: \S+)?(?= (?:must|should|is|has|can))/,
      '',
    )
    .replace(/must have required property .*/, 'is required')
    .trim()
  const parameter = (
    missing !== undefined || !/required property/.test(message) ? named : [...named, ...requiredIn(message)]
  ).join('.')
  return { kind: 'badRequest', detail, ...(parameter === '' ? {} : { parameter }) }
}

function requiredIn(message: string): string[] {
  const name = /required property '([^']+)'/.exec(message)?.[1]
  return name === undefined ? [] : [name]
}

function negotiationProblem(error: Error & { status?: number; detail?: string }): Problem {
  const kind = error.status === 406 ? 'notAcceptable' : error.status === 404 ? 'notFound' : 'internal'
  return { kind, detail: error.detail ?? error.message }
}

/** Prism judges an answer by its media type, so that has to be there before it looks. */
function toPrism(answer: Answer): IHttpResponse {
  const { status, headers = {}, body } = completeAnswer(answer)
  return { statusCode: status, headers, body }
}

function fromPrism({ statusCode, headers = {}, body }: IHttpResponse): Answer {
  const entries = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return completeAnswer({ status: statusCode, headers: Object.fromEntries(entries), body })
}

/** A value as fp-ts wraps a success; its types ask for no more. */
function right<Value>(value: Value): { _tag: 'Right'; right: Value } {
  return { _tag: 'Right', right: value }
}

function silentLogger(): PrismHttpComponents['logger'] {
  const nothing = (): void => {}
  const logger = {
    info: nothing,
    warn: nothing,
    error: nothing,
    debug: nothing,
    trace: nothing,
    fatal: nothing,
    success: nothing,
  }
  // Prism types its logger as the whole of pino; these are the methods it calls.
  return Object.assign(logger, { child: silentLogger }) as unknown as PrismHttpComponents['logger']
}

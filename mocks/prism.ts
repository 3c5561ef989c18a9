import { createRequire } from 'node:module'
import type { IHttpOperationConfig, IHttpRequest, IHttpResponse, PrismHttpComponents } from '@stoplight/prism-http'
import type { IHttpOperation } from '@stoplight/types'
import { negotiationProblem, toProblem } from './diagnosis.ts'
import { completeAnswer, type Engine, type EngineRequest } from './engine.ts'
import { type Judges, judged } from './judges.ts'
import type { Answer } from './operation.ts'
import { plainForm } from './plain-form.ts'
import type { Problem } from './problem.ts'
import { fillTemplate } from './router.ts'

// Prism is CommonJS and costs half a second to load: this file is only imported when a server starts.
const require = createRequire(import.meta.url)
const prism: typeof import('@stoplight/prism-http') = require('@stoplight/prism-http')
const defaultMock: PrismHttpComponents['mock'] = require('@stoplight/prism-http/dist/mocker').default

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
          return right(toPrism(problem(better ?? toProblem(first, parameterNames(call.resource)))))
        }
        const negotiated = defaultMock(call)(logger)
        const asksForExample = request?.prefer.code !== undefined || request?.prefer.exampleKey !== undefined
        if (!request || asksForExample) return negotiated
        if (negotiated._tag === 'Left' && !servesAnything(negotiated.left, call.resource)) return negotiated
        return right(toPrism(judged(request, judges, problem)))
      },
    },
  )

  return async (request) => {
    const data: IHttpRequest = {
      method: request.method.toLowerCase() as IHttpRequest['method'],
      url: { path: fillTemplate(request.template, request.pathParameters), query: request.query },
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: plainForm(request.body, request.headers['content-type']) }),
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
    const isLeft = result._tag === 'Left'
    return { answer: isLeft ? problem(negotiationProblem(result.left)) : fromPrism(result.right.output) }
  }
}

function parameterNames({ request = {} }: IHttpOperation): string[] {
  const { path = [], query = [], headers = [] } = request
  return [...path, ...query, ...headers].map(({ name }) => name)
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

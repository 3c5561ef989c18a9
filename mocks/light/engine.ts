import { type Provider, parts } from '../../generated/parts.ts'
import type { DocumentedAnswer, RequestRules } from '../../generated/request-rules.ts'
import type { Service } from '../base-service.ts'
import { negotiationProblem, toProblem } from '../diagnosis.ts'
import { completeAnswer, type Engine, type EngineRequest } from '../engine.ts'
import { type Judges, judged, loadJudges } from '../judges.ts'
import type { Answer } from '../operation.ts'
import type { RoutedOperation } from '../router.ts'
import { judgeRequest } from './judge-request.ts'
import { NegotiationError, negotiate } from './negotiate.ts'

/** What an engine without Prism is made of; all of it by operationId. */
interface Rules {
  operations: Record<string, RoutedOperation>
  requests: Record<string, RequestRules>
  answers: Record<string, DocumentedAnswer[]>
  judges: Judges
}

/**
 * Makes an engine that does what Prism does, in the same words, from generated code alone: it runs in browsers. What it needs is loaded
 * when it is first asked.
 */
export function lazyLight(provider: Provider, problem: Service['problem']): Engine {
  let engine: Promise<Engine> | undefined
  return async (request) => {
    engine ??= loadRules(provider).then((rules) => createLightEngine(rules, problem))
    return (await engine)(request)
  }
}

async function loadRules(provider: Provider): Promise<Rules> {
  const [operations, requests, { answers }, judges] = await Promise.all([
    parts[provider].operations(),
    parts[provider].requests(),
    parts[provider].answers(),
    loadJudges(provider),
  ])
  return { operations, requests, answers, judges }
}

/** How many `Accept` headers of an operation are remembered: clients send the same few. */
const remembered = 100

function createLightEngine({ operations, requests, answers, judges }: Rules, problem: Service['problem']): Engine {
  const refusals = new Map<string, Map<string | undefined, NegotiationError | undefined>>()
  return async (request) => {
    const { operationId, body, prefer, headers } = request
    const wrong = judgeRequest(requests[operationId] ?? {}, request)
    if (wrong) {
      const better = wrong.path?.[0] === 'body' ? judges.input(operationId, body) : undefined
      const names = operations[operationId]?.parameters.map(({ name }) => name) ?? []
      return { answer: completeAnswer(problem(better ?? toProblem(wrong, names))) }
    }
    if (prefer.code !== undefined || prefer.exampleKey !== undefined) return { answer: documentedAnswer(request) }
    const refusal = refusalOf(operationId, headers['accept'])
    if (refusal) return { answer: problem(negotiationProblem(refusal)) }
    const again = (): Answer => completeAnswer(judged(request, judges, problem))
    return { answer: again(), again }
  }

  function documentedAnswer({ operationId, headers, prefer }: EngineRequest): Answer {
    try {
      return completeAnswer(negotiate(answers[operationId] ?? [], headers['accept'], prefer))
    } catch (error) {
      if (!(error instanceof NegotiationError)) throw error
      return problem(negotiationProblem(error))
    }
  }

  /** Says why none of an operation's media types is accepted; undefined when one is. */
  function refusalOf(operationId: string, accept: string | undefined): NegotiationError | undefined {
    const known = refusals.get(operationId) ?? new Map<string | undefined, NegotiationError | undefined>()
    refusals.set(operationId, known)
    if (known.has(accept)) return known.get(accept)
    if (known.size >= remembered) known.clear()
    const refusal = judgeAccept(answers[operationId] ?? [], accept)
    known.set(accept, refusal)
    return refusal
  }
}

function judgeAccept(
  documented: readonly DocumentedAnswer[],
  accept: string | undefined,
): NegotiationError | undefined {
  try {
    negotiate(documented, accept, {})
    return undefined
  } catch (error) {
    if (!(error instanceof NegotiationError)) throw error
    const servesAnything = documented.some(
      ({ code, contents }) => code.startsWith('2') && contents.some(({ mediaType }) => mediaType === '*/*'),
    )
    return error.status === 406 && servesAnything ? undefined : error
  }
}

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

function createLightEngine({ operations, requests, answers, judges }: Rules, problem: Service['problem']): Engine {
  return async (request) => {
    const { operationId, body } = request
    const wrong = judgeRequest(requests[operationId] ?? {}, request)
    if (wrong) {
      const better = wrong.path?.[0] === 'body' ? judges.input(operationId, body) : undefined
      const names = operations[operationId]?.parameters.map(({ name }) => name) ?? []
      return completeAnswer(problem(better ?? toProblem(wrong, names)))
    }
    return answerTo(request, answers[operationId] ?? [])
  }

  function answerTo(request: EngineRequest, documented: readonly DocumentedAnswer[]): Answer {
    const { prefer, headers } = request
    try {
      const negotiated = negotiate(documented, headers['accept'], prefer)
      if (prefer.code !== undefined || prefer.exampleKey !== undefined) return completeAnswer(negotiated)
    } catch (error) {
      if (!(error instanceof NegotiationError)) throw error
      const servesAnything = documented.some(
        ({ code, contents }) => code.startsWith('2') && contents.some(({ mediaType }) => mediaType === '*/*'),
      )
      const asks = prefer.code !== undefined || prefer.exampleKey !== undefined
      if (asks || error.status !== 406 || !servesAnything) return problem(negotiationProblem(error))
    }
    return completeAnswer(judged(request, judges, problem))
  }
}

import { type Provider, parts } from '../generated/parts.ts'
import type { Validator } from '../generated/validator.ts'
import type { Answer } from './operation.ts'
import type { Problem } from './problem.ts'
import { createRightParts, type RightParts } from './right-parts.ts'
import type { RoutedOperation } from './router.ts'
import { explainVariant, type RequestVariants } from './variants.ts'

/** What an engine asks about bodies. */
export interface Judges {
  /** Says what is wrong with a body that the mock is about to send, or gives undefined. */
  output(operationId: string, status: number, body: unknown): string | undefined
  /** Says what is wrong with a refused body, better than the engine can; undefined when it cannot. */
  input(operationId: string, body: unknown): Problem | undefined
}

/** What judges the answers of one operation and status. */
interface OutputJudge {
  validator: Validator<unknown> | undefined
  right: RightParts
}

/** Loads what judges the bodies of a provider. */
export async function loadJudges(provider: Provider): Promise<Judges> {
  const validators: Record<string, Validator<unknown>> = await parts[provider].validators()
  const operations: Record<string, RoutedOperation & { requestVariants?: RequestVariants }> =
    await parts[provider].operations()
  const judges = new Map<string, Map<number, OutputJudge>>()
  const judgeOf = (operationId: string, status: number): OutputJudge => {
    const known = judges.get(operationId) ?? new Map<number, OutputJudge>()
    judges.set(operationId, known)
    const judge = known.get(status) ?? { validator: validators[`${operationId}${status}`], right: createRightParts() }
    known.set(status, judge)
    return judge
  }
  return {
    input: (operationId, body) => explainVariant(validators, operations[operationId]?.requestVariants, body),
    output: (operationId, status, body) => {
      const { validator, right } = judgeOf(operationId, status)
      if (!validator || body instanceof Uint8Array) return undefined
      if (validator(right.leaveOut(body)) || validator(body)) {
        right.note(body)
        return undefined
      }
      const [error] = validator.errors ?? []
      return `${operationId} ${status} ${error?.instancePath} ${error?.message}`
    },
  }
}

/** Gives the handler's answer; a mistake of ours is an error of ours, never a wrong 200. */
export function judged(
  { operationId, answer }: { operationId: string; answer(): Answer },
  judges: Judges,
  problem: (problem: Problem) => Answer,
): Answer {
  const answered = answer()
  const wrong = judges.output(operationId, answered.status, answered.body)
  if (wrong === undefined) return answered
  return problem({ kind: 'internal', detail: `The mock's own answer is wrong: ${wrong}.` })
}

import { adviseOn } from './advice.ts'
import type { CheckContext } from './context.ts'
import { deviationOf } from './deviation.ts'
import { documentedNames } from './documented-names.ts'
import type { Exchange } from './exchange.ts'
import type { Finding, Judgement } from './finding.ts'
import { readPointer } from './json.ts'
import { toldApart } from './told-apart.ts'
import { describeValue } from './wording.ts'

/** Completes a judgement: where it was made, what to do about it, the facts of this very place, and a pointer in which no key of a map is told. */
export function toFinding(
  { provider, description, redactor, facts, deviations }: CheckContext,
  operationId: string,
  exchange: Exchange,
  { named = false, against, ...judgement }: Judgement,
): Finding {
  const root = judgement.check === 'request' ? { body: exchange.request.body } : exchange.response.body
  const { check, instancePath: pointer } = judgement
  const received = describeValue(readPointer(root, pointer))
  const deviation = deviationOf(deviations, { operationId, check, pointer, received })
  return {
    ...judgement,
    facts: toldApart(facts, operationId, judgement),
    instancePath: redactor.pointer(root, judgement.instancePath, documentedNames(description), named),
    advice: adviseOn(provider, judgement, against),
    provider,
    operationId,
    status: exchange.response.status,
    source: exchange.source,
    ...(deviation && { deviation }),
  }
}

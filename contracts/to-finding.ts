import { adviseOn } from './advice.ts'
import type { CheckContext } from './context.ts'
import { documentedNames } from './documented-names.ts'
import type { Exchange } from './exchange.ts'
import type { Finding, Judgement } from './finding.ts'
import { toldApart } from './told-apart.ts'

/** Completes a judgement: where it was made, what to do about it, the facts of this very place, and a pointer in which no key of a map is told. */
export function toFinding(
  { provider, description, redactor, facts }: CheckContext,
  operationId: string,
  exchange: Exchange,
  { named = false, ...judgement }: Judgement,
): Finding {
  const root = judgement.check === 'request' ? { body: exchange.request.body } : exchange.response.body
  return {
    ...judgement,
    facts: toldApart(facts, operationId, judgement),
    instancePath: redactor.pointer(root, judgement.instancePath, documentedNames(description), named),
    advice: adviseOn(provider, judgement),
    provider,
    operationId,
    status: exchange.response.status,
    source: exchange.source,
  }
}

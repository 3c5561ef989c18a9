import { checkExchange } from '../../contracts/check-exchange.ts'
import { responseKey } from '../../contracts/checks/status-code.ts'
import type { ProviderContext } from '../../contracts/context.ts'
import { responseSchema } from '../../contracts/coverage/places.ts'
import type { Exchange } from '../../contracts/exchange.ts'
import type { Finding } from '../../contracts/finding.ts'
import type { Invariant } from '../../contracts/invariant.ts'
import { readPointer } from '../../contracts/json.ts'
import { hiding } from '../../contracts/redact.ts'
import { type Met, walkBody } from '../../contracts/walk.ts'
import { crossedBodies } from './cross-edits.ts'
import { crossedRequests } from './crossed-requests.ts'
import type { JudgedMutant, Mutant } from './mutant.ts'
import { createReference, type Reference } from './reference.ts'
import type { Sample } from './sample.ts'
import { judgeMutant } from './verdict.ts'

/** How many changed bodies of one exchange are tried for one rule. */
const mostTries = 10_000

/**
 * Makes one mutant of each rule across fields: the first exchange that breaks the rule, though each of its values is valid by itself and by
 * the schema, so that nothing else can notice.
 */
export function mutateInvariants(truth: ProviderContext, samples: readonly Sample[], judging = truth): JudgedMutant[] {
  const reference = createReference(truth.description)
  const bySize = [...samples].sort((left, right) => sizeOf(left) - sizeOf(right))
  return truth.invariants.map((invariant) => {
    const broken = breakInvariant(truth, invariant, bySize, reference)
    const expected = {
      at: '',
      checks: [invariant.check ?? ('invariant' as const)],
      severity: invariant.severity ?? ('error' as const),
    }
    const mutant: Mutant = {
      changed: 'answer',
      provider: truth.provider,
      place: `contracts/${truth.provider}/${invariant.name}`,
      kind: 'invariant',
      detail: invariant.name,
      keyword: 'invariant',
      operationId: broken?.sample.operationId ?? '',
      status: broken?.exchange.response.status ?? 0,
      origin: broken?.sample.origin ?? null,
      edits: [],
      expected,
      ...(broken
        ? judgeMutant('invariant', { edits: [], ...expected }, undefined, only(judging, invariant, broken), () => [])
        : { outcome: 'survived', reason: 'no valid exchange was found that breaks it' }),
    }
    return { mutant, sample: broken?.sample ?? null }
  })
}

interface Broken {
  sample: Sample
  exchange: Exchange
}

/** The findings of an exchange, as the checks under test see it with that rule alone: another rule's finding proves nothing of this one. */
function only(judging: ProviderContext, { name }: Invariant, { sample, exchange }: Broken): Finding[] {
  const own = judging.invariants.filter((invariant) => invariant.name === name)
  return checkExchange({ ...judging, invariants: own }, sample.operationId, exchange)
}

function breakInvariant(
  truth: ProviderContext,
  invariant: Invariant,
  samples: readonly Sample[],
  reference: Reference,
): Broken | undefined {
  for (const sample of samples) {
    const { operationId, exchange } = sample
    const operation = truth.operations.get(operationId)
    const key = operation && responseKey(operation, exchange.response.status)
    const schema = key === undefined ? undefined : responseSchema(truth.description, operation?.responses[key] ?? {})
    if (!schema || key === undefined) continue
    const mets = [...walkBody(truth.description, schema, exchange.response.body)]
    const judged = judgedPointers(invariant, operationId, mets)
    if (judged.length === 0) continue
    for (const crossed of [crossedRequests(truth, operationId, exchange), crossedBodies(truth, exchange, mets)]) {
      let tries = 0
      for (const changed of crossed) {
        tries += 1
        if (tries > mostTries) break
        const { body } = changed.response
        const isBroken = judged.some(
          (pointer) => invariant.breaches(readPointer(body, pointer), changed, hiding).length > 0,
        )
        if (isBroken && reference(operationId, key, body).length === 0) return { sample, exchange: changed }
      }
    }
  }
  return undefined
}

/** Where a rule's values stand; one changed value does not move them. */
function judgedPointers({ schema, operations }: Invariant, operationId: string, mets: readonly Met[]): string[] {
  if (operations?.includes(operationId)) return ['']
  const reference = `#/components/schemas/${schema}`
  return [...new Set(mets.flatMap((met) => (met.schema.$ref === reference ? [met.pointer] : [])))]
}

function sizeOf({ exchange }: Sample): number {
  return JSON.stringify(exchange.response.body ?? null).length
}

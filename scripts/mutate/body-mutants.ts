import { checkExchange } from '../../contracts/check-exchange.ts'
import { responseKey } from '../../contracts/checks/status-code.ts'
import type { ProviderContext } from '../../contracts/context.ts'
import { ownVariants } from '../../contracts/coverage/own-variants.ts'
import { placesOf, responseSchema } from '../../contracts/coverage/places.ts'
import { resolve } from '../../contracts/description.ts'
import { type Met, walkBody } from '../../contracts/walk.ts'
import { applyEdits } from './edit.ts'
import { gravityIn } from './gravity.ts'
import { claimsMet, listClaims, type PlacedClaim } from './list-claims.ts'
import type { JudgedMutant, Mutant } from './mutant.ts'
import { type Proposal, propose } from './propose.ts'
import { createReference } from './reference.ts'
import type { Sample } from './sample.ts'
import { choiceAround, judgeMutant } from './verdict.ts'

/** How often a claim is tried where the description itself allows the broken answer. */
const mostTries = 12

/**
 * Makes one mutant of each claim that the bodies of a description hold, out of the first valid exchange in which breaking it makes a
 * difference. `truth` is what the claims are read from; `judging` is what judges, and may be lamed to prove that this notices; with `perKind` only
 * so many claims of each kind are broken.
 */
export function mutateBodies(
  truth: ProviderContext,
  samples: readonly Sample[],
  judging = truth,
  perKind = Number.POSITIVE_INFINITY,
): JudgedMutant[] {
  const open = new Map(firstOfKind(listClaims(truth.description), perKind).map((claim) => [claim.key, claim]))
  const done = new Map<string, JudgedMutant>()
  const tries = new Map<string, number>()
  const places = placesOf(truth.description)
  const reference = createReference(truth.description)
  for (const sample of samples) {
    const operation = truth.operations.get(sample.operationId)
    const { status, body } = sample.exchange.response
    const key = operation && responseKey(operation, status)
    const schema = key === undefined ? undefined : responseSchema(truth.description, operation?.responses[key] ?? {})
    if (!schema || key === undefined || body === undefined) continue
    const mets = [...ownVariants(truth, walkBody(truth.description, schema, body))]
    for (const met of mets) {
      const waiting = claimsMet(truth.description, met, places).flatMap((claim) => open.get(claim.key) ?? [])
      for (const claim of waiting) attempt(claim, met, mets, sample, key)
    }
  }
  for (const claim of open.values()) {
    if (!done.has(claim.key)) done.set(claim.key, { mutant: withoutMutant(truth, claim), sample: null })
  }
  return [...done.values()]

  function attempt(claim: PlacedClaim, met: Met, mets: readonly Met[], sample: Sample, key: string): void {
    const group = mets.filter(({ pointer }) => pointer === met.pointer)
    const proposed = propose(truth, claim, met, group)
    if (!proposed) return
    const { operationId, exchange, origin } = sample
    const response = resolve(truth.description, truth.operations.get(operationId)?.responses[key] ?? {})
    const body = applyEdits(exchange.response.body, proposed.edits)
    // Nobody says that a refusal has a body at all.
    const isEmptyRefusal = exchange.response.status >= 400 && body === null
    const isSure = proposed.severity !== 'error' || (!isEmptyRefusal && gravityIn([response], 'content') === 'error')
    const proposal: Proposal = isSure ? proposed : { ...proposed, severity: 'warning' }
    const findings = checkExchange(judging, operationId, { ...exchange, response: { ...exchange.response, body } })
    const choice = choiceAround(mets, met.pointer)
    const verdict = judgeMutant(claim.kind, proposal, choice, findings, () => reference(operationId, key, body))
    const { edits, ...expected } = proposal
    const { status } = exchange.response
    const mutant: Mutant = { ...describe(truth, claim), operationId, status, origin, edits, expected, ...verdict }
    done.set(claim.key, { mutant, sample })
    const count = (tries.get(claim.key) ?? 0) + 1
    tries.set(claim.key, count)
    if (verdict.outcome !== 'equivalent' || count >= mostTries) open.delete(claim.key)
  }
}

function firstOfKind(claims: readonly PlacedClaim[], perKind: number): PlacedClaim[] {
  const counts = new Map<string, number>()
  return claims.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= perKind
  })
}

/** A claim that no exchange lends itself to: a survivor, unless a rule says why nothing can break it. */
function withoutMutant(context: ProviderContext, claim: PlacedClaim): Mutant {
  const rule = unbreakable(context, claim)
  return {
    ...describe(context, claim),
    operationId: '',
    status: 0,
    origin: null,
    edits: [],
    expected: { at: '', checks: [], severity: 'error' },
    outcome: rule === undefined ? 'survived' : 'equivalent',
    reason: rule ?? 'no valid exchange lends itself to it',
  }
}

function describe(
  { provider }: ProviderContext,
  { kind, detail, keyword, place }: PlacedClaim,
): Pick<Mutant, 'changed' | 'provider' | 'place' | 'kind' | 'detail' | 'keyword'> {
  return { changed: 'answer', provider, place, kind, detail, keyword }
}

function unbreakable({ idKinds }: ProviderContext, { kind, detail, node }: PlacedClaim): string | undefined {
  if (kind === 'annotation')
    return `format ${detail} tells the size of a number and is not checked (scripts/generate/vocabulary.ts)`
  const isAnyText = ['zz-1', '§ §', '5'].every((text) => idKinds[String(detail)]?.pattern.test(text))
  if (kind === 'id-kind' && isAnyText) return `any text is an ID of a ${detail}`
  if (kind === 'type' && [node.type ?? []].flat().length >= 5) return 'every type is documented'
  const values = [...(node.enum ?? []), node.const]
  const isCaseless = values.every((value) => typeof value !== 'string' || isBothCases(value, values))
  return kind === 'enum-case' && isCaseless ? 'each value is listed in both cases' : undefined
}

function isBothCases(value: string, values: readonly unknown[]): boolean {
  return values.includes(value.toUpperCase()) && values.includes(value.toLowerCase())
}

import { responseKey } from '../../contracts/checks/status-code.ts'
import type { ProviderContext } from '../../contracts/context.ts'
import { isJsonObject, readPointer } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'
import { changeDescription } from './change-description.ts'
import { applyEdits } from './edit.ts'
import { loosen } from './loosen.ts'
import type { JudgedMutant, Mutant } from './mutant.ts'
import { createReference, type Objection } from './reference.ts'

/**
 * Takes each claim out of the description in turn. It is noticed when the answer that breaks the claim, which the suite expects to be found
 * wrong, would be right: then the claim alone made it wrong, and a test turns red. Where another claim refuses the same answer at the same
 * place, the description says the same without it.
 */
export function loosenDescription(truth: ProviderContext, judged: readonly JudgedMutant[]): Mutant[] {
  return judged.flatMap(({ mutant, sample }) => {
    const node = schemaAt(truth, mutant.place)
    const [edit] = mutant.edits
    const loosened = node && loosen(node, mutant.kind, mutant.detail, edit?.value)
    if (!sample || !loosened || mutant.outcome !== 'killed') return []
    const { operationId, exchange } = sample
    const operation = truth.operations.get(operationId)
    const key = (operation && responseKey(operation, exchange.response.status)) ?? ''
    const body = applyEdits(exchange.response.body, mutant.edits)
    const reference = createReference(changeDescription(truth.description, mutant.place, loosened))
    // Where two variants are told apart by what was taken out, the valid answer becomes both, and its test turns red.
    const isRefused = reference(operationId, key, exchange.response.body).length > 0
    const verdict = isRefused
      ? { outcome: 'killed' as const, reason: 'its valid answer would be refused' }
      : judge(reference(operationId, key, body), mutant.expected.at)
    return [{ ...mutant, changed: 'loosened', ...verdict }]
  })
}

function judge(left: readonly Objection[], at: string): Pick<Mutant, 'outcome' | 'reason'> {
  if (left.length === 0) return { outcome: 'killed', reason: 'its broken answer would pass' }
  const parent = at.slice(0, at.lastIndexOf('/'))
  const same = left.find(({ instancePath }) => instancePath === at || instancePath === parent)
  if (same) return { outcome: 'equivalent', reason: `${same.keyword} refuses the same answer (${same.schemaPath})` }
  return { outcome: 'survived', reason: `refused elsewhere: ${left[0]?.instancePath} ${left[0]?.schemaPath}` }
}

function schemaAt({ description }: ProviderContext, place: string): Schema | undefined {
  const node = readPointer(description, place)
  return isJsonObject(node) ? node : undefined
}

import { factsStating, holding, isWeak } from './backing.ts'
import type { Break } from './break.ts'
import type { KnownFact } from './context.ts'
import type { Severity } from './finding.ts'
import { ownTypes, type Schema } from './schema.ts'
import type { Met } from './walk.ts'

/**
 * Says how bad a break is by what backs the nodes that hold the broken keyword: `error` if the document or another publication of the provider
 * backs one of them, `warning` if all were only seen or inferred. Where none of them has any backing, as in a shared schema, all nodes of the place count.
 */
export function severityOf(
  facts: Readonly<Record<string, Pick<KnownFact, 'states'>>>,
  mets: readonly Met[],
  found: Break,
): Severity {
  // Evidence for `null` on a node that does not allow it speaks of this very question: the document leaves it open.
  const open = found.keyword === 'null' ? mets.filter(({ schema }) => isLeftOpen(schema)) : []
  if (open.length > 0) return open.every(({ schema }) => isWeak(schema, 'null') === true) ? 'warning' : 'error'
  const nodes = holding(mets, found)
  const grades = nodes.flatMap(({ schema }) => gradeOf(facts, schema, found) ?? [])
  return grades.length === 0 || grades.includes('error') ? 'error' : 'warning'
}

function gradeOf(
  facts: Readonly<Record<string, Pick<KnownFact, 'states'>>>,
  schema: Schema,
  { keyword, value }: Break,
): Severity | undefined {
  const weak = isWeak(schema, keyword) ?? (keyword === 'null' ? isWeak(schema, 'type') : undefined)
  if (weak === undefined) return schema['x-source'] ? 'error' : undefined
  if (!weak) return 'error'
  // A document that says "number" has said nothing against 1.5 where only we say that it is whole.
  if (keyword === 'type' && typeof value === 'number' && ownTypes(schema).includes('integer')) return 'warning'
  return factsStating(facts, schema['x-source'] ?? [], keyword).length > 0 ? 'error' : 'warning'
}

function isLeftOpen(schema: Schema): boolean {
  const evidence = schema['x-evidence']
  const branches = [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  const allowsNull = branches.some((branch) => ownTypes(branch).includes('null') || branch.enum?.includes(null))
  return typeof evidence === 'object' && evidence['null'] !== undefined && !allowsNull
}

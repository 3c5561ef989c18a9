import type { Schema } from '../../contracts/schema.ts'
import { ownTypes } from '../../contracts/schema.ts'
import { isDocumentedKind } from '../generate/id-forms.ts'
import type { Fact, Source } from '../generate/source.ts'
import { hasEvidence } from './evidence.ts'
import type { Visited } from './visit.ts'

const limits = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
] as const

/** Which keys of a cited fact's machine part back a keyword, where it is not the keyword itself. */
const backing: Record<string, string[]> = {
  null: ['nullable', 'type'],
  const: ['const', 'enum', 'type'],
  enum: ['enum', 'const'],
  required: ['required', 'parameter'],
}

/** Lists what a schema or parameter node claims without saying where that comes from. */
export function unbackedClaims({ node, pointer }: Visited, source: Source, facts: ReadonlyMap<string, Fact>): string[] {
  const schema: Schema & { in?: unknown } = node
  const cited = (schema['x-source'] ?? []).flatMap((id) => facts.get(id) ?? [])
  return claimsOf(schema, pointer).filter((keyword) => {
    if (hasEvidence(schema, keyword) || isFormOfKind(schema, keyword, source)) return false
    if (keyword === 'property') return cited.length === 0 && schema['x-evidence'] === undefined
    const keys = backing[keyword] ?? [keyword]
    return !cited.some(({ states = {} }) => keys.some((key) => backs(states[key], key, keyword)))
  })
}

/** A fact about the type backs a null arm or a const only when it names null. */
function backs(stated: unknown, key: string, keyword: string): boolean {
  if (stated === undefined) return false
  return key !== 'type' || keyword === key || stated === 'null'
}

function claimsOf(schema: Schema, pointer: string): string[] {
  const claims: string[] = []
  if (/\/properties\/[^/]+$/.test(pointer)) claims.push('property')
  for (const keyword of ['enum', 'const', 'pattern', 'format', ...limits] as const) {
    if (schema[keyword] !== undefined) claims.push(keyword)
  }
  if (Array.isArray(schema.required) && schema.required.length > 0) claims.push('required')
  const nullArm = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((branch) => branch.type === 'null')
  if (nullArm || ownTypes(schema).includes('null')) {
    // A branch `{ type: 'null' }` is claimed by the node that offers the choice.
    if (!/\/(oneOf|anyOf)\/\d+$/.test(pointer) || schema.type !== 'null') claims.push('null')
  }
  return claims
}

function isFormOfKind(schema: Schema, keyword: string, source: Source): boolean {
  const kind = source.ids[schema['x-id-kind'] ?? '']
  if (!kind || !isDocumentedKind(kind)) return false
  return (
    (keyword === 'pattern' && schema.pattern === kind.pattern) ||
    (keyword === 'format' && schema.format === kind.format)
  )
}

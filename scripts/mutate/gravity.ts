import type { KnownFact } from '../../contracts/context.ts'
import type { Provenance, Response } from '../../contracts/description.ts'
import type { Severity } from '../../contracts/finding.ts'
import type { Schema } from '../../contracts/schema.ts'
import type { Met } from '../../contracts/walk.ts'

/**
 * How grave it is to break what a keyword claims, by the rule of `specs/README.md`. Of the nodes that claim it and say where from, the surest
 * counts: a fact that states the keyword or another publication of the provider makes an error, all other evidence a warning. Written apart from the
 * checks, so that both must agree.
 */
export function gravityOf(
  group: readonly Met[],
  keyword: string,
  facts: Readonly<Record<string, Pick<KnownFact, 'states'>>>,
): Severity {
  const doubted = group.filter(({ schema }) => {
    const evidence = schema['x-evidence']
    return keyword === 'null' && typeof evidence === 'object' && evidence['null'] !== undefined && !mayBeNull(schema)
  })
  const sourced = group.filter(({ schema }) => (schema['x-source'] ?? schema['x-evidence']) !== undefined)
  const claiming = sourced.filter(({ schema }) => claims(schema, keyword))
  const [deciding = []] = [doubted, claiming, sourced].filter(({ length }) => length > 0)
  const grades = deciding.map(({ schema }) => {
    if (deciding === doubted) return named(schema, 'null')
    const grade = named(schema, keyword) || (keyword === 'null' ? named(schema, 'type') : '')
    if (grade === '') return schema['x-source'] ? 'document' : ''
    const isStated = (schema['x-source'] ?? []).some((id) => facts[id]?.states.some((key) => speaks(key, keyword)))
    return isStated ? 'document' : grade
  })
  const said = grades.filter((grade) => grade !== '')
  return said.length > 0 && !said.includes('official') && !said.includes('document') ? 'warning' : 'error'
}

/** How grave it is to break what an answer with a status holds, whose status (`description`) or body (`content`) may not be published. */
export function gravityIn(responses: readonly Response[], part: 'description' | 'content'): Severity {
  const grades = responses.map((response) => named(response, part))
  return grades.every((grade) => grade === '' || grade === 'official') ? 'error' : 'warning'
}

/** The grade of a node's evidence for a keyword; '' where it names none. */
function named({ 'x-evidence': evidence = '' }: Provenance, keyword: string): string {
  return (typeof evidence === 'string' ? evidence : (evidence[keyword] ?? '')).split(':')[0] ?? ''
}

function speaks(key: string, keyword: string): boolean {
  if (keyword === 'enum' || keyword === 'const') return key === 'enum' || key === 'const'
  if (keyword === 'null') return ['nullable', 'type', 'required', 'items', 'ref', 'members'].includes(key)
  if (keyword === 'type') return ['type', 'items', 'ref', 'members'].includes(key)
  return key === keyword || (keyword === 'x-unit' && key === 'ref')
}

function claims(schema: Schema, keyword: string): boolean {
  if (keyword === 'null')
    return !mayBeNull(schema) && [schema.type, schema.enum, schema.const].some((one) => one !== undefined)
  if (keyword === 'enum' || keyword === 'const') return schema.enum !== undefined || schema.const !== undefined
  return Object.hasOwn(schema, keyword)
}

function mayBeNull({ type, enum: list, oneOf = [], anyOf = [] }: Schema): boolean {
  return [type].flat().includes('null') || list?.includes(null) === true || [...oneOf, ...anyOf].some(mayBeNull)
}

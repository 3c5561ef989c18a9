import type { Severity } from './finding.ts'
import type { Schema } from './schema.ts'
import type { Met } from './walk.ts'

/** The facts behind the nodes that speak of a value, without repeats. */
export function factsOf(mets: readonly Met[]): string[] {
  return [...new Set(mets.flatMap(({ schema }) => schema['x-source'] ?? []))]
}

/** Which keys of a fact's machine part speak of a keyword, where it is not the key itself. */
const speaking: Record<string, string[]> = {
  enum: ['enum', 'const'],
  const: ['const', 'enum'],
  null: ['nullable', 'type'],
  type: ['type', 'items', 'ref'],
}

/** The facts that speak of one keyword, or all of them when none does. */
export function factsAbout(
  mets: readonly Met[],
  keyword: string,
  known: Record<string, { states: string[] }>,
): string[] {
  const all = factsOf(mets)
  const keys = speaking[keyword] ?? [keyword]
  const about = all.filter((id) => known[id]?.states.some((state) => keys.includes(state)))
  return about.length > 0 ? about : all
}

/**
 * The description's file for a finding: that of the node with the keyword which says where it comes from, or, in a draft that says it
 * nowhere, of the provider's own node with the keyword; else that of the outermost node.
 */
export function specFile(provider: string, mets: readonly Met[], keyword?: keyof Schema): string {
  const saying = keyword === undefined ? [] : mets.filter(({ schema }) => schema[keyword] !== undefined)
  const node = saying.find(({ schema }) => isBacked(schema)) ?? saying.find(({ schema }) => isOwn(schema)) ?? mets[0]
  const component = node?.component ?? null
  return component === null ? `specs/${provider}/openapi.yaml` : `specs/${provider}/schemas/${component}.yaml`
}

/** `error` for what the document or another publication of the provider says, `warning` for what was only seen or inferred. */
export function severityOf(mets: readonly Met[], keyword: string): Severity {
  const evidence = mets.flatMap(({ schema }) => {
    const stated = schema['x-evidence']
    if (typeof stated === 'string') return schema['x-source'] ? [] : [stated]
    const one = stated?.[keyword]
    return one === undefined ? [] : [one]
  })
  const weak = evidence.length > 0 && evidence.every((text) => !text.startsWith('official'))
  return weak ? 'warning' : 'error'
}

function isBacked(schema: Schema): boolean {
  return schema['x-source'] !== undefined || schema['x-evidence'] !== undefined
}

/** Whether a schema stands among the provider's files for certain: all that providers share has a format. */
function isOwn({ format }: Schema): boolean {
  return format === undefined
}

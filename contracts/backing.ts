import type { Severity } from './finding.ts'
import type { Schema } from './schema.ts'
import type { Met } from './walk.ts'

/** The facts behind the nodes that speak of a value, without repeats. */
export function factsOf(mets: readonly Met[]): string[] {
  return [...new Set(mets.flatMap(({ schema }) => schema['x-source'] ?? []))]
}

/** The description's file for a finding: that of the node with the keyword when it says where it comes from, else of the outermost. */
export function specFile(provider: string, mets: readonly Met[], keyword?: keyof Schema): string {
  const backed = mets.find(({ schema }) => keyword !== undefined && schema[keyword] !== undefined && isBacked(schema))
  const component = (backed ?? mets[0])?.component ?? null
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

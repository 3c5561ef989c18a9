import type { Description, PlacedOperation } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import type { Json } from '../../contracts/json.ts'
import { documentedProperties, listedValues } from '../../contracts/leaves.ts'
import { readPaging } from '../../contracts/paging.ts'
import type { Schema } from '../../contracts/schema.ts'
import { header, responseName } from './names.ts'
import type { IdKind } from './source.ts'

/**
 * Writes the servers and the table of operations: operationId → method, path, the path as a pattern, parameters, and per
 * status the media types and the name of the body's validator.
 */
export function operationsFile(description: Description, ids: Record<string, IdKind>, provider: string): string {
  const rows = listOperations(description).map(
    (placed) => `  ${placed.operation.operationId}: ${row(description, ids, placed)},`,
  )
  return `${header(provider)}
/** The addresses of ${provider}, without a path. */
export const servers = ${JSON.stringify((description.servers ?? []).map(({ url }) => url))} as const

/** Every operation of ${provider}, by operationId. */
export const operations = {
${rows.join('\n')}
} as const

/** The id of an operation of ${provider}. */
export type OperationId = keyof typeof operations
`
}

function row(description: Description, ids: Record<string, IdKind>, placed: PlacedOperation): string {
  const { method, path, pathItem, operation } = placed
  const paging = readPaging(description, placed)
  const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolve(description, parameter))
    .map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      ...idKind(ids, schema?.['x-id-kind']),
    }))
  const requestBody = operation.requestBody && resolve(description, operation.requestBody)
  const responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, reference]) => {
      const content = resolve(description, reference).content ?? {}
      const json = Object.keys(content).some((type) => isJson(type) && content[type]?.schema)
      return [
        status,
        { mediaTypes: Object.keys(content), validator: json ? responseName(operation.operationId, status) : null },
      ]
    }),
  )
  return JSON.stringify({
    method,
    path,
    pattern: pathPattern(path, parameters),
    rank: path.replaceAll(/\{[^}]+\}/g, '').length,
    parameters,
    requestMediaTypes: Object.keys(requestBody?.content ?? {}),
    ...requestVariants(
      description,
      Object.entries(requestBody?.content ?? {}).find(([type]) => isJson(type))?.[1].schema,
    ),
    responses,
    ...(paging ? { paging } : {}),
  })
}

/**
 * For a body that is one of several named variants: the tag that tells them apart, and each of its values' variant; or the member that each
 * variant alone requires.
 */
function requestVariants(description: Description, schema: Schema | undefined): { requestVariants?: object } {
  if (!schema) return {}
  const { oneOf, anyOf = [] } = resolve(description, schema)
  const branches = oneOf ?? anyOf
  const names = branches.map(({ $ref = '' }) => $ref.slice($ref.lastIndexOf('/') + 1))
  if (branches.length === 0 || names.includes('')) return {}
  const tags = branches.map((branch) => tagValues(description, branch))
  const tag = [...(tags[0]?.keys() ?? [])].find((name) => tags.every((values) => values.has(name)))
  if (tag === undefined) {
    const members = branches.map((branch) => resolve(description, branch).required ?? [])
    const isTold = members.every(({ length }) => length === 1) && new Set(members.flat()).size === names.length
    return isTold
      ? { requestVariants: { members: Object.fromEntries(members.map(([one], at) => [one, names[at]])) } }
      : {}
  }
  const variants = tags.flatMap((values, index) =>
    (values.get(tag) ?? []).map((value) => [String(value), names[index]]),
  )
  return { requestVariants: { tag, variants: Object.fromEntries(variants) } }
}

/** The properties that a branch limits to listed values. */
function tagValues(description: Description, branch: Schema): Map<string, Json[]> {
  const found = new Map<string, Json[]>()
  for (const [name, nodes] of documentedProperties(description, branch)) {
    const narrowest = nodes.map((node) => listedValues(description, node)).filter((values) => values.length > 0)
    const [first] = narrowest.sort((left, right) => left.length - right.length)
    if (first) found.set(name, first)
  }
  return found
}

/** A regular expression for a path template, one group per parameter; more fixed text (a higher rank) wins over less. */
function pathPattern(path: string, parameters: { name: string; slashes?: true }[]): string {
  const parts = path.split(/(\{[^}]+\})/).map((part) => {
    if (!part.startsWith('{')) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return parameters.find(({ name }) => `{${name}}` === part)?.slashes ? '(.+)' : '([^/]+)'
  })
  return `^${parts.join('')}$`
}

/** An id that may hold a slash spreads over several segments of a path. */
function idKind(ids: Record<string, IdKind>, name: string | undefined): { idKind?: string; slashes?: true } {
  if (name === undefined) return {}
  return ids[name]?.examples.some((example) => example.includes('/'))
    ? { idKind: name, slashes: true }
    : { idKind: name }
}

/** Tells whether a media type holds JSON (RFC 6839, section 3.1). */
export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/.test(mediaType)
}

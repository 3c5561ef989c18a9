import type { Description, PlacedOperation } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
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

function row(
  description: Description,
  ids: Record<string, IdKind>,
  { method, path, pathItem, operation }: PlacedOperation,
): string {
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
    responses,
  })
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

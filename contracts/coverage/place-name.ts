import { pointerTokens } from '../json.ts'
import type { Point } from './point.ts'

/** The place of a point for a reader: component and properties (`Channel.settings[]`), or operation and status. */
export function placeName({ pointer, node, kind }: Point, operations: readonly string[]): string {
  const tokens = pointerTokens(pointer)
  if (node === null) {
    const [operationId = ''] = operations
    return kind === 'status' || kind === 'operation' ? operationId : `${operationId} ${tokens.at(-1)}`
  }
  const [, section = '', name = ''] = tokens
  if (section === 'schemas') return name + path(tokens.slice(3))
  const start = tokens.indexOf('schema')
  const status = tokens[tokens.indexOf('responses') + 1] ?? ''
  const owner = tokens[0] === 'components' ? status : `${operations[0]} ${status}`
  return owner + path(tokens.slice(start + 1))
}

/** The file of the description that has a place. */
export function specOf(provider: string, pointer: string): string {
  const [, section, name] = pointerTokens(pointer)
  return section === 'schemas' ? `specs/${provider}/schemas/${name}.yaml` : `specs/${provider}/openapi.yaml`
}

function path(tokens: readonly string[]): string {
  const [first, second, ...rest] = tokens
  if (first === undefined) return ''
  const after = second === undefined ? [] : [second, ...rest]
  switch (first) {
    case 'properties':
      return `.${second}${path(rest)}`
    case 'items':
      return `[]${path(after)}`
    case 'additionalProperties':
      return `{}${path(after)}`
    case 'allOf':
      return path(rest)
    default:
      return `(variant ${Number(second) + 1})${path(rest)}`
  }
}

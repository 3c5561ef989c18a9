import type { Json } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'
import { isOfType, type Wish } from './wish.ts'

/** An example of each kind of ID. */
export type Forms = Readonly<Record<string, { examples: readonly string[] }>>

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2025-06-02T09:00:00Z',
  date: '2025-06-02',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  uri: 'https://example.com/',
  email: 'someone@example.com',
}

/** A value of a simple type that all nodes allow: an example of theirs where one fits, else one made for their form and bounds. */
export function deriveScalar(forms: Forms, nodes: readonly Schema[], type: string, wish: Wish): Json {
  if (type === 'null') return null
  const bound =
    wish.bound === undefined
      ? undefined
      : nodes.map((node) => Reflect.get(node, wish.bound ?? '')).find((one) => one !== undefined)
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') {
    return typeof bound === 'number' ? bound : (example(nodes, type) ?? largestOf(nodes, 'minimum') ?? 1)
  }
  const ofKind = nodes.flatMap((node) => forms[node['x-id-kind'] ?? '']?.examples ?? [])
  const formatted = nodes.flatMap(({ format }) => byFormat[format ?? ''] ?? [])
  const text = String(ofKind[0] ?? example(nodes, type) ?? formatted[0] ?? 'text')
  if (typeof bound === 'number') return text.slice(0, bound).padEnd(bound, 'x')
  const longest = Math.min(...nodes.map(({ maxLength = Number.POSITIVE_INFINITY }) => maxLength))
  return text.slice(0, longest)
}

function example(nodes: readonly Schema[], type: string): Json | undefined {
  const minimum = largestOf(nodes, 'minimum') ?? Number.NEGATIVE_INFINITY
  const patterns = nodes.flatMap(({ pattern }) => (pattern === undefined ? [] : [new RegExp(pattern, 'u')]))
  return nodes
    .flatMap(({ examples = [] }) => examples)
    .find(
      (one) =>
        isOfType(one, [type]) &&
        (typeof one !== 'number' || one >= minimum) &&
        (typeof one !== 'string' || (one !== '' && patterns.every((pattern) => pattern.test(one)))),
    )
}

function largestOf(nodes: readonly Schema[], keyword: 'minimum'): number | undefined {
  const bounds = nodes.flatMap((node) => node[keyword] ?? [])
  return bounds.length === 0 ? undefined : Math.max(...bounds)
}

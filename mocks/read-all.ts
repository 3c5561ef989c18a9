import type { Answer, MockInput } from './operation.ts'
import type { RoutedOperation } from './router.ts'

/** Is given each answer's name and body, and the path parameters that it answers. */
export type ReadEach = (answer: string, body: unknown, subject: string) => void

/** How many ids of a kind are followed unless all are wanted: enough for every value of every list, and quick. */
const breadth = 25

/**
 * Reads what a provider's GET operations show, without HTTP: each with every id of its last parameter's kind, the others at their first id,
 * and one long page. What that does not find is passed over. `isWhole` follows all ids, and asks for all that answers can show of things.
 */
export function readAll(
  operations: Record<string, RoutedOperation>,
  ids: Record<string, string[]>,
  handle: (operationId: string, input: MockInput) => Answer,
  each: ReadEach,
  isWhole = false,
): void {
  const gets = Object.entries(operations)
    .filter(([, { method }]) => method === 'get')
    .sort(([, left], [, right]) => left.path.length - right.path.length)
  for (const [operationId, { parameters }] of gets) {
    const named = parameters.filter((one) => one.in === 'path' || (one.required && one.idKind !== undefined))
    const limit = parameters.some(({ name }) => name === 'limit') ? 'limit=100' : ''
    const last = named.at(-1)
    const lastIds = last === undefined ? [''] : (ids[last.idKind ?? ''] ?? []).slice(0, isWhole ? undefined : breadth)
    for (const id of lastIds) {
      const valuesIn = (place: string): [string, string][] =>
        named
          .filter((one) => one.in === place)
          .map((one) => [one.name, one === last ? id : (ids[one.idKind ?? '']?.[0] ?? '')])
      const rawQuery = [new URLSearchParams(valuesIn('query')).toString(), limit]
        .filter((part) => part !== '')
        .join('&')
      const pathParameters = Object.fromEntries(valuesIn('path'))
      const { status, body } = handle(operationId, {
        pathParameters,
        query: new URLSearchParams(rawQuery),
        rawQuery,
        headers: { accept: 'application/json' },
        profile: isWhole ? 'maximal' : 'typical',
      })
      if (status === 200) each(`${operationId}200`, body, Object.values(pathParameters).join('/'))
    }
  }
}

import type { RoutedOperation } from './router.ts'
import type { Described } from './security.ts'

/** The headers, in lower case, that engines and mocks read, answers repeat, credentials stand in, or a description names as parameters. */
export function heardBy({ components }: Described, operations: Record<string, RoutedOperation>): string[] {
  const schemes = Object.values(components.securitySchemes ?? {})
  const documented = Object.values(operations).flatMap(({ parameters }) => parameters)
  const named = [...schemes, ...documented].flatMap((one) => (one.in === 'header' ? [one.name ?? ''] : []))
  const read = ['accept', 'prefer', 'content-type', 'content-length', 'authorization']
  const answered = ['origin', 'access-control-request-headers']
  return [...new Set([...read, ...answered, ...named.map((name) => name.toLowerCase())])]
}

/** The headers of those names that are there. */
export function pick(
  headers: Record<string, string | readonly string[] | undefined>,
  names: readonly string[],
): Record<string, string> {
  const picked: Record<string, string> = {}
  for (const name of names) {
    const value = headers[name]
    if (value !== undefined) picked[name] = String(value)
  }
  return picked
}

/** The part of the generated operation table that routing needs. */
export interface RoutedOperation {
  method: string
  path: string
  pattern: string
  rank: number
  parameters: readonly { name: string; in: string; required: boolean; idKind?: string }[]
}

/** A request's operation and decoded path parameters, or which methods its path has, or nothing. */
export type Route =
  | { operationId: string; pathParameters: Record<string, string>; canonicalPath: string }
  | { allowed: string[] }
  | undefined

/** Compiles the operations of a provider into a function that finds the one for a method and a raw path. */
export function createRouter(operations: Record<string, RoutedOperation>): (method: string, path: string) => Route {
  const routes = Object.entries(operations)
    .map(([operationId, operation]) => ({ operationId, ...operation, expression: new RegExp(operation.pattern) }))
    .sort((left, right) => right.rank - left.rank)
  return (method, path) => {
    const found = routes.filter(({ expression }) => expression.test(path))
    // Less specific templates count only if the most specific one is not there: `@{groupName}` is no `{groupId}`.
    const [best] = found
    const same = found.filter(({ path: template }) => template === best?.path)
    const route = same.find((candidate) => candidate.method.toUpperCase() === method)
    if (!route) return best ? { allowed: same.map((candidate) => candidate.method.toUpperCase()) } : undefined
    const names = Array.from(route.path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name)
    const values = route.expression.exec(path)?.slice(1) ?? []
    const pathParameters = Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]))
    const canonicalPath = route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(pathParameters[name] ?? ''),
    )
    return { operationId: route.operationId, pathParameters, canonicalPath }
  }
}

/** A malformed escape stays as it is: it can then be found nowhere. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

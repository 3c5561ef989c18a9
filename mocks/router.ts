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
  | { operationId: string; pathParameters: Record<string, string>; template: string }
  | { allowed: string[] }
  | undefined

/** A path with its parameters in braces, and the operations that share it by their method. */
interface Template {
  path: string
  rank: number
  expression: RegExp
  names: string[]
  operationIds: Map<string, string>
}

/** Compiles the operations of a provider into a function that finds the one for a method and a raw path. */
export function createRouter(operations: Record<string, RoutedOperation>): (method: string, path: string) => Route {
  const templates = readTemplates(operations)
  // Who asks for the operation of a request asks for its route next.
  let last: { method: string; path: string; route: Route } | undefined
  return (method, path) => {
    if (last?.method !== method || last.path !== path) last = { method, path, route: find(method, path) }
    return last.route
  }

  function find(method: string, raw: string): Route {
    // An @ may stand in a path as it is or escaped (RFC 3986, section 3.3): code that escapes a whole segment sends `%40name`.
    const path = raw.includes('%40') ? raw.replaceAll('%40', '@') : raw
    for (const { path: template, expression, names, operationIds } of templates) {
      const found = expression.exec(path)
      if (!found) continue
      // Less specific templates count only if the most specific one is not there: `@{groupName}` is no `{groupId}`.
      const operationId = operationIds.get(method)
      if (operationId === undefined) return { allowed: [...operationIds.keys()] }
      const pathParameters: Record<string, string> = {}
      for (const [index, name] of names.entries()) pathParameters[name] = decode(found[index + 1] ?? '')
      return { operationId, pathParameters, template }
    }
    return undefined
  }
}

/** A template's path with every parameter percent-encoded. */
export function fillTemplate(template: string, pathParameters: Record<string, string>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(pathParameters[name] ?? ''))
}

/** The templates, the most specific first. */
function readTemplates(operations: Record<string, RoutedOperation>): Template[] {
  const templates = new Map<string, Template>()
  for (const [operationId, { method, path, pattern, rank }] of Object.entries(operations)) {
    const names = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name)
    const fresh = { path, rank, expression: new RegExp(pattern), names, operationIds: new Map<string, string>() }
    const template = templates.get(path) ?? fresh
    template.operationIds.set(method.toUpperCase(), operationId)
    templates.set(path, template)
  }
  return [...templates.values()].sort((left, right) => right.rank - left.rank)
}

/** A malformed escape stays as it is: it can then be found nowhere. */
function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

import { isJsonObject, joinPointer } from '../../contracts/json.ts'

/** An object node of a description, with its JSON pointer and the object that holds it (and the one that holds that). */
export interface Visited {
  pointer: string
  node: Record<string, unknown>
  /** From the nearest holder outward. */
  ancestors: Record<string, unknown>[]
}

const payloads = new Set(['example', 'examples', 'value', 'default', 'enum', 'const'])

/** Yields every object node of a description, outermost first; payloads are data, not nodes, and are left out. */
export function* visitNodes(
  node: unknown,
  pointer = '',
  ancestors: Record<string, unknown>[] = [],
): Generator<Visited> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* visitNodes(item, joinPointer(pointer, index), ancestors)
  } else if (isJsonObject(node)) {
    yield { pointer, node, ancestors }
    const named = pointer.endsWith('/properties')
    for (const [key, child] of Object.entries(node)) {
      if (named || !payloads.has(key)) yield* visitNodes(child, joinPointer(pointer, key), [node, ...ancestors])
    }
  }
}

/** Names the file a node of a bundle comes from, as well as the bundle can tell. */
export function sourceFile(provider: string, pointer: string, shared: ReadonlySet<string>): string {
  const component = /^\/components\/schemas\/([^/]+)/.exec(pointer)?.[1]
  if (component === undefined) return `specs/${provider}/openapi.yaml or paths/`
  return shared.has(component)
    ? `specs/shared/schemas/${component}.yaml`
    : `specs/${provider}/schemas/${component}.yaml`
}

import type { Description } from './description.ts'

const found = new WeakMap<Description, ReadonlySet<string>>()

/** The names that a description gives to properties, parameters and headers, wherever they stand; counted once for each description. */
export function documentedNames(description: Description): ReadonlySet<string> {
  const known = found.get(description)
  if (known) return known
  const names = new Set<string>(['path', 'query', 'headers', 'body', 'content-type', 'retry-after'])
  collect(description, names)
  found.set(description, names)
  return names
}

/** Printed examples are no part of it: what stands there as a key may be anything. */
function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (key === 'example' || key === 'examples') continue
    if ((key === 'properties' || key === 'headers') && !Array.isArray(child)) {
      for (const name of Object.keys(Object(child))) names.add(name)
    }
    if (key === 'in' && 'name' in node && typeof node.name === 'string') names.add(node.name)
    collect(child, names)
  }
}

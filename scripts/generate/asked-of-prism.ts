import type { Description } from '../../contracts/description.ts'

/**
 * Gives a copy of a description with what Prism is asked about: requests whole, answers by their examples, and only the schemas that these
 * refer to. Prism looks for cycles in all schemas of every operation, which is most of what generating takes.
 */
export function askedOfPrism(description: Description): Description {
  const copy = structuredClone(description)
  leaveOutShown(copy)
  const { schemas = {} } = copy.components
  const reached = new Set<string>()
  const waiting = referencesIn({ ...copy, components: { ...copy.components, schemas: {} } })
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...referencesIn(schemas[next]))
  }
  copy.components.schemas = Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)))
  return copy
}

/** Takes away the schema of every answer that has an example. */
function leaveOutShown(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    if (name === 'responses' && typeof member === 'object' && member !== null) {
      // A response, as the generator has bundled it.
      for (const response of Object.values(member)) leaveOutSchemas(response as Response)
    } else if (name !== 'schemas') leaveOutShown(member)
  }
}

interface Response {
  content?: Record<string, { schema?: unknown; examples?: unknown }>
}

function leaveOutSchemas({ content = {} }: Response): void {
  for (const mediaType of Object.values(content)) if (mediaType.examples) delete mediaType.schema
}

/** The names of the schemas that something refers to. */
function referencesIn(value: unknown): string[] {
  const found = JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/([^"/]+)/g)
  return Array.from(found, ([, name = '']) => name)
}

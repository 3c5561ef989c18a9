/**
 * Finds what a write said of the things in its answer, as `id/property`: the plain values of an object, and of what it holds without an id, that
 * stand in the body too, under whatever name, and what they stand in. Bytes are not looked into.
 */
export function writtenIn(body: unknown, answered: unknown): string[] {
  const said = new Set<unknown>()
  collect(body, said)
  return said.size === 0 ? [] : [...new Set(find(answered, '', [], said))]
}

/** The first id in a place's key, which is `Component#id` or `answer#subject` and the path from there, with a name: as {@link writtenIn} says it. */
export function nameOf(key: string, property: string): string {
  const start = key.indexOf('#') + 1
  const end = key.indexOf('/', start)
  return `${end === -1 ? key.slice(start) : key.slice(start, end)}/${property}`
}

function collect(value: unknown, said: Set<unknown>): void {
  if (value instanceof Uint8Array || value === null || value === undefined) return
  if (typeof value !== 'object') said.add(value)
  else for (const inner of Object.values(value)) collect(inner, said)
}

/** Whatever a value stands in, up to the thing with an id, is told with it: a list that is shown empty would not show it. */
function* find(value: unknown, id: string, names: readonly string[], said: ReadonlySet<unknown>): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* find(item, id, names, said)
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    const own: unknown = Reflect.get(value, 'id')
    const isThing = typeof own === 'string' || typeof own === 'number'
    for (const [name, inner] of Object.entries(value)) {
      yield* find(inner, isThing ? String(own) : id, isThing ? [name] : [...names, name], said)
    }
  } else if (id !== '' && said.has(value)) yield* names.map((name) => `${id}/${name}`)
}

/** What lasts, with its text as soon as it was written. */
const texts = new WeakMap<object, string>()

/** Says of an object that neither it nor anything in it changes from now on: its text is written once, and it is judged once. */
export function lasting<Value extends object>(value: Value): Value {
  if (!texts.has(value)) texts.set(value, '')
  return value
}

/** Tells whether {@link lasting} was said of a value. */
export function isLasting(value: unknown): boolean {
  return typeof value === 'object' && value !== null && texts.has(value)
}

/** Shows each stored object once: for objects that are replaced when they change. */
export function showOnce<Stored extends object, Shown extends object>(
  show: (stored: Stored) => Shown,
): (stored: Stored) => Shown {
  const shown = new WeakMap<Stored, Shown>()
  return (stored) => {
    const known = shown.get(stored) ?? lasting(show(stored))
    shown.set(stored, known)
    return known
  }
}

/** Writes what `JSON.stringify` writes of the body of an answer; what lasts in it, or in its lists, is not written again. */
export function writeJson(body: unknown): string {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || isLasting(body)) return writePart(body)
  const members: string[] = []
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) members.push(`${JSON.stringify(name)}:${writePart(value)}`)
  }
  return `{${members.join(',')}}`
}

function writePart(value: unknown): string {
  return writeLasting(value) ?? JSON.stringify(value)
}

/** Writes what lasts, and a list in which something does; undefined for anything else. */
function writeLasting(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const known = texts.get(value)
  if (known) return known
  if (known === undefined) return Array.isArray(value) && value.some(isLasting) ? writeList(value) : undefined
  const text = JSON.stringify(value)
  texts.set(value, text)
  return text
}

function writeList(items: readonly unknown[]): string {
  return `[${items.map((item) => (item === undefined ? 'null' : writePart(item))).join(',')}]`
}

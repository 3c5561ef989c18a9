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
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return writePart(body)
  const members = Object.entries(body).filter(([, value]) => value !== undefined)
  if (isLasting(body) || !members.some(([, value]) => hasLasting(value))) return writePart(body)
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${writePart(value)}`).join(',')}}`
}

function hasLasting(value: unknown): boolean {
  return isLasting(value) || (Array.isArray(value) && value.some(isLasting))
}

function writePart(value: unknown): string {
  if (typeof value !== 'object' || value === null || !texts.has(value)) {
    const hasParts = Array.isArray(value) && value.some(isLasting)
    return hasParts
      ? `[${value.map((item) => (item === undefined ? 'null' : writePart(item))).join(',')}]`
      : JSON.stringify(value)
  }
  const known = texts.get(value)
  if (known) return known
  const text = JSON.stringify(value)
  texts.set(value, text)
  return text
}

/** What a text that `JSON.parse` refuses, or reads otherwise than it looks, is about. */
export interface Inspection {
  /** The index at which it stops being JSON; undefined when all of it is. */
  fault: number | undefined
  /** The first name that an object has more than once. */
  repeated: string | undefined
}

const space = /[ \t\n\r]*/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON forbids here
const plain = /[^"\\\0-\x1f]*/y
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Reads a text as JSON without building anything, slowly and without recursion: for the sentence about a text that is at fault.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function inspectJson(text: string): Inspection {
  /** For each open object its names so far, for each open list null. */
  const open: (Set<string> | null)[] = []
  let repeated: string | undefined
  let at = 0
  let state: 'value' | 'first' | 'name' | 'after' = 'value'
  for (;;) {
    at = endOf(space, text, at) ?? at
    const inside = open.at(-1)
    const byte = text[at]
    if (state === 'after') {
      if (inside === undefined) return { fault: at === text.length ? undefined : at, repeated }
      if (byte === ',') state = inside === null ? 'value' : 'name'
      else if (byte === (inside === null ? ']' : '}')) open.pop()
      else return { fault: at, repeated }
      at += 1
      continue
    }
    if (state === 'first' && byte === (inside === null ? ']' : '}')) {
      open.pop()
      at += 1
      state = 'after'
      continue
    }
    if (state === 'name' || (state === 'first' && inside)) {
      const end = stringEnd(text, at)
      if (end < 0) return { fault: -end - 1, repeated }
      const name: string = JSON.parse(text.slice(at, end))
      if (inside?.has(name)) repeated ??= name
      inside?.add(name)
      at = endOf(space, text, end) ?? end
      if (text[at] !== ':') return { fault: at, repeated }
      at += 1
      state = 'value'
      continue
    }
    if (byte === '{' || byte === '[') {
      open.push(byte === '{' ? new Set() : null)
      at += 1
      state = 'first'
      continue
    }
    const end = byte === '"' ? stringEnd(text, at) : (endOf(scalar, text, at) ?? -at - 1)
    if (end < 0) return { fault: -end - 1, repeated }
    at = end
    state = 'after'
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Where the string that begins at an index ends, or -1 minus the index at which it stops being one. */
function stringEnd(text: string, at: number): number {
  if (text[at] !== '"') return -at - 1
  let index = at + 1
  for (;;) {
    index = endOf(plain, text, index) ?? index
    if (text[index] === '"') return index + 1
    const end = endOf(escaped, text, index)
    if (end === undefined) return -index - 1
    index = end
  }
}

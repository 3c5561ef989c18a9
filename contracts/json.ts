/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject

/** A JSON object. */
export interface JsonObject {
  [name: string]: Json
}

/** The name JSON Schema gives a value's type; a whole number is an `integer`. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** Names the JSON type of a value; `undefined` never occurs in JSON and is reported as such by the caller. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'string' : 'object'
}

/** Tells whether a value is a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads the value a JSON pointer leads to, or `undefined` if nothing is there.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function readPointer(root: unknown, pointer: string): unknown {
  return readPath(root, pointerTokens(pointer))
}

/** Reads the value that the tokens of a JSON pointer lead to, or `undefined` if nothing is there. */
export function readPath(root: unknown, tokens: readonly string[]): unknown {
  let value = root
  for (const token of tokens) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    // `Reflect.get` says the same without a cast, and takes several times as long.
    value = (value as Record<string, unknown>)[token]
  }
  return value
}

/** Splits a JSON pointer into its unescaped tokens (RFC 6901, section 4). */
export function pointerTokens(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Appends one token to a JSON pointer, escaped (RFC 6901, section 3). */
export function joinPointer(pointer: string, token: string | number): string {
  const text = String(token)
  return `${pointer}/${/[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text}`
}

import { jsonTypeOf } from './json.ts'

const maxLength = 60

/** Names a value for a report: null and numbers as they are, a short string quoted, a larger thing by its type. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'absent'
  const type = jsonTypeOf(value)
  if (type === 'array') return `an array of ${(value as unknown[]).length}`
  if (type === 'object') return 'an object'
  const text = JSON.stringify(value)
  return text.length <= maxLength ? text : `${text.slice(0, maxLength)}…" (${text.length - 2} characters)`
}

/** Names a value by its type alone: what stands where it does not belong may be anybody's text. */
export function describeType(value: unknown): string {
  if (typeof value === 'string') return `a string of ${value.length} characters`
  return typeof value === 'number' || typeof value === 'boolean' ? `a ${typeof value}` : describeValue(value)
}

/** Joins words as a sentence does: `a, b or c`. */
export function joinWords(words: readonly string[], last = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

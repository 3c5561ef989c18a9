import { isJsonObject, type Json, type JsonObject } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'

/** Takes a value just over a bound; undefined when the bound does not speak of it. */
export function breakBound(schema: Schema, keyword: string, value: unknown): Json | undefined {
  const bound: unknown = Reflect.get(schema, keyword)
  if (keyword === 'uniqueItems') {
    const items = listOf(value)
    return items.length > 0 ? [...items.slice(0, 1), ...items.slice(0, 1)] : undefined
  }
  if (typeof bound !== 'number') return undefined
  switch (keyword) {
    case 'minimum':
      return typeof value === 'number' ? bound - 1 : undefined
    case 'maximum':
      return typeof value === 'number' ? bound + 1 : undefined
    case 'minLength':
      return typeof value === 'string' ? 'x'.repeat(bound - 1) : undefined
    case 'maxLength':
      return typeof value === 'string' ? 'x'.repeat(bound + 1) : undefined
    case 'minItems':
      return Array.isArray(value) ? listOf(value).slice(0, bound - 1) : undefined
    case 'maxItems': {
      const [first] = listOf(value)
      return first === undefined ? undefined : Array.from({ length: bound + 1 }, (_, index) => renumber(first, index))
    }
    case 'minProperties':
      return isJsonObject(value) ? {} : undefined
    default:
      return isJsonObject(value) ? grow(value, bound + 1) : undefined
  }
}

/** The items of a list that was read from JSON. */
function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value : []
}

/** Texts are told apart, so that a list that must not repeat itself only breaks its length. */
function renumber(item: Json, index: number): Json {
  return typeof item === 'string' ? `${item}${index}` : item
}

function grow(value: Record<string, unknown>, size: number): JsonObject {
  const grown: JsonObject = JSON.parse(JSON.stringify(value))
  for (let index = 0; Object.keys(grown).length < size; index += 1) grown[`key${index}`] = 'text'
  return grown
}

import { isJsonObject } from '../json.ts'

/** The items of a page; those that are no objects stay in their places and have no members. */
export function itemsOf(value: unknown): Record<string, unknown>[] {
  const data = isJsonObject(value) ? value.data : undefined
  return Array.isArray(data) ? data.map((item) => (isJsonObject(item) ? item : {})) : []
}

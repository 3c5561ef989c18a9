import { isJsonObject } from '../json.ts'

/** The objects of a list with their places in it; nothing when it is no list. */
export function objectsOf(value: unknown): { index: number; item: Record<string, unknown> }[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item, index) => (isJsonObject(item) ? [{ index, item }] : []))
}

import { isJsonObject } from '../json.ts'

/** An object of a list with its place in it. */
export interface Placed {
  index: number
  item: Record<string, unknown>
}

/** The objects of a list that are as asked, with their places in it; nothing when it is no list. */
export function objectsOf(value: unknown, isAsked: (item: Record<string, unknown>) => boolean = () => true): Placed[] {
  const found: Placed[] = []
  if (!Array.isArray(value)) return found
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index]
    if (isJsonObject(item) && isAsked(item)) found.push({ index, item })
  }
  return found
}

import { pointerTokens } from '../json.ts'
import { isUsableId } from './known-ids.ts'

/** Reads the values a JSON pointer leads to, where `*` stands for every item of a list; nothing there gives none. */
export function readAll(root: unknown, pointer: string): unknown[] {
  return pointerTokens(pointer).reduce<unknown[]>(
    (values, token) =>
      values.flatMap((value) => {
        if (typeof value !== 'object' || value === null) return []
        if (token === '*') return Array.isArray(value) ? value : []
        return Object.hasOwn(value, token) ? [Reflect.get(value, token)] : []
      }),
    [root],
  )
}

/** Reads the IDs a JSON pointer leads to, as texts. */
export function readIds(root: unknown, pointer: string): string[] {
  return readAll(root, pointer).filter(isUsableId).map(String)
}

import { isJsonObject, type Json, pointerTokens } from '../../contracts/json.ts'

/** A change of one place of a body; without a value the place is removed. */
export interface Edit {
  /** JSON pointer into the body. */
  at: string
  value?: Json
}

/** Gives a changed copy of a body, which shares what did not change; a place whose parent is not there changes nothing. */
export function applyEdits(body: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce((changed, { at, value }) => applyAt(changed, pointerTokens(at), value), body)
}

function applyAt(node: unknown, [token, ...rest]: string[], value: Json | undefined): unknown {
  if (token === undefined) return value
  if (Array.isArray(node)) {
    const index = Number(token)
    if (rest.length === 0 && value === undefined) return node.toSpliced(index, 1)
    return index < node.length ? node.with(index, applyAt(node[index], rest, value)) : node
  }
  if (!isJsonObject(node)) return node
  if (rest.length > 0)
    return Object.hasOwn(node, token) ? { ...node, [token]: applyAt(node[token], rest, value) } : node
  if (value !== undefined) return { ...node, [token]: value }
  const { [token]: _removed, ...left } = node
  return left
}

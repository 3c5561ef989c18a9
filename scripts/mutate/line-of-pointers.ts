import { isJsonObject, joinPointer } from '../../contracts/json.ts'

/** The line, from 1, at which each value stands in `JSON.stringify(value, null, 1)`, by JSON pointer. */
export function lineOfPointers(root: unknown): Map<string, number> {
  const lines = new Map<string, number>()
  let line = 1
  note(root, '')
  return lines

  function note(value: unknown, pointer: string): void {
    lines.set(pointer, line)
    const entries = Array.isArray(value) ? [...value.entries()] : isJsonObject(value) ? Object.entries(value) : []
    for (const [name, child] of entries) {
      line += 1
      note(child, joinPointer(pointer, name))
    }
    // An empty list or object stands on one line, any other ends on a line of its own.
    if (entries.length > 0) line += 1
  }
}

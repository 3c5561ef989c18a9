import { isLasting } from './lasting.ts'

/** The parts of an answer that were found right in it and last: they need no second judgement. */
export interface RightParts {
  /** Gives an answer whose lists are without what is known to be right. No description says anything of how many items there are. */
  leaveOut(body: unknown): unknown
  /** Remembers the lasting lists, and lasting items of lists, of an answer that was found right. */
  note(body: unknown): void
}

/** Makes a memory for the answers of one operation and status. */
export function createRightParts(): RightParts {
  /** By the name of the list. */
  const right = new Map<string, WeakSet<object>>()
  return {
    leaveOut(body) {
      if (right.size === 0 || !isObject(body)) return body
      const rest: Record<string, unknown> = { ...body }
      for (const [name, known] of right) {
        const list = rest[name]
        if (Array.isArray(list)) rest[name] = known.has(list) ? [] : list.filter((item) => !known.has(item))
      }
      return rest
    },
    note(body) {
      if (!isObject(body)) return
      for (const [name, list] of Object.entries(body)) {
        if (!Array.isArray(list)) continue
        const lasting = isLasting(list) ? [list] : list.filter(isLasting)
        if (lasting.length === 0) continue
        const known = right.get(name) ?? new WeakSet<object>()
        right.set(name, known)
        for (const part of lasting) known.add(part)
      }
    },
  }
}

function isObject(body: unknown): body is object {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

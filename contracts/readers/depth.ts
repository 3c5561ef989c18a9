/** The deepest nesting that is judged; deeper bodies would overflow the stack of any recursive check. */
export const maxDepth = 500

/** Tells whether a JSON value is nested deeper than is judged, without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: object[] = isNest(value) ? [value] : []
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === maxDepth) return true
    level = level.flatMap((one) => Object.values(one).filter(isNest))
  }
  return false
}

/** Tells whether a JSON value is an object or a list. */
export function isNest(value: unknown): value is Record<string, unknown> | unknown[] {
  return typeof value === 'object' && value !== null
}

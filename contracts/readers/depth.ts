/** The deepest nesting that is judged; deeper bodies would overflow the stack of any recursive check. */
export const maxDepth = 500

/** Tells whether a JSON value is nested deeper than is judged, without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= maxDepth; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}

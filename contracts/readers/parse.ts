import { isNest, maxDepth } from './depth.ts'
import { inspectJson } from './inspect.ts'
import { scanOn, startScan } from './scan.ts'

/** A text read as JSON. */
export interface Parsed {
  value: unknown
  /** How many objects and lists are open at the deepest place, at most one more than {@link maxDepth}. */
  deepest: number
  /** A name that one of its objects has more than once: the value then holds the last of them. */
  repeated: string | undefined
}

/**
 * Reads a text as JSON; undefined when it is none. `colons` is a number that is not less than those outside of its strings, where one is
 * known: then they need not be counted.
 */
export function parseJson(text: string, colons?: number): Parsed | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { names, deepest } = measure(value)
  // JSON.parse keeps the last of equal names without a word: then there are fewer names than colons.
  const isPlain = names === colons || names === countColons(text)
  return { value, deepest, repeated: isPlain ? undefined : inspectJson(text).repeated }
}

function countColons(text: string): number {
  const bytes = Buffer.from(text)
  const scan = startScan()
  scanOn(scan, bytes, 0, bytes.length)
  return scan.colons
}

function measure(value: unknown): { names: number; deepest: number } {
  const sum = { names: 0, deepest: 0 }
  if (isNest(value)) addNest(sum, value, 1)
  return sum
}

/** Goes one level deeper than is judged, and no further: there the stack is safe. */
function addNest(
  sum: { names: number; deepest: number },
  nest: Record<string, unknown> | unknown[],
  depth: number,
): void {
  if (depth > sum.deepest) sum.deepest = depth
  if (depth > maxDepth) return
  if (Array.isArray(nest)) {
    for (const child of nest) if (isNest(child)) addNest(sum, child, depth + 1)
    return
  }
  // What JSON.parse makes inherits nothing that `in` would show.
  for (const name in nest) {
    sum.names += 1
    const child = nest[name]
    if (isNest(child)) addNest(sum, child, depth + 1)
  }
}

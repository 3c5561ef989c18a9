import { isNest, maxDepth } from './depth.ts'
import { inspectJson } from './inspect.ts'
import { scanOn, startScan } from './scan.ts'

const quote = 0x22
const backslash = 0x5c
const space = 0x20

/** A text read as JSON. */
export interface Parsed {
  value: unknown
  /** How many objects and lists are open at the deepest place, at most one more than {@link maxDepth}. */
  deepest: number
  /** A name that one of its objects has more than once: the value then holds the last of them. */
  repeated: string | undefined
}

/** Reads a text as JSON; undefined when it is none. `colons` is how many stand outside of its strings, where that is known. */
export function parseJson(text: string, colons?: number): Parsed | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { names, deepest } = measure(value)
  // JSON.parse keeps the last of equal names without a word: then there are fewer names than colons.
  const isPlain = colons === undefined ? names === mostNames(text) || names === countColons(text) : names === colons
  return { value, deepest, repeated: isPlain ? undefined : inspectJson(text).repeated }
}

/**
 * Counts the colons of a JSON text that may stand after a name, by what stands before them: never less than those that do, and mostly the
 * same number.
 */
export function mostNames(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before <= space || (before === quote && !isEscaped(text, at - 1))) count += 1
  }
  return count
}

/** Tells of a quote whether it stands in a string: JSON in a string is full of these. */
function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === backslash) first -= 1
  return (at - first) % 2 === 1
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

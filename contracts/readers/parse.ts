import { isNest } from './depth.ts'
import { inspectJson } from './inspect.ts'
import { scanOn, startScan } from './scan.ts'

/** A text read as JSON. */
export interface Parsed {
  value: unknown
  /** How many objects and lists are open at the deepest place. */
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
  let names = 0
  let deepest = 0
  let level: object[] = isNest(value) ? [value] : []
  for (; level.length > 0; deepest += 1) {
    const next: object[] = []
    for (const one of level) {
      const isList = Array.isArray(one)
      const values: readonly unknown[] = isList ? one : Object.values(one)
      if (!isList) names += values.length
      for (const child of values) if (isNest(child)) next.push(child)
    }
    level = next
  }
  return { names, deepest }
}

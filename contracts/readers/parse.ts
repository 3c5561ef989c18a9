import { inspectJson } from './inspect.ts'
import { type Scan, scanOn, startScan } from './scan.ts'

/** A text read as JSON. */
export interface Parsed {
  value: unknown
  /** How many objects and lists are open at the deepest place. */
  deepest: number
  /** A name that one of its objects has more than once: the value then holds the last of them. */
  repeated: string | undefined
}

/** Reads a text as JSON; undefined when it is none. What is already known of its bytes is not looked for again. */
export function parseJson(text: string, known?: Scan): Parsed | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { colons, deepest } = known ?? scanText(text)
  // JSON.parse keeps the last of equal names without a word: then there are fewer names than colons.
  const repeated = countNames(value) === colons ? undefined : inspectJson(text).repeated
  return { value, deepest, repeated }
}

function scanText(text: string): Scan {
  const bytes = Buffer.from(text)
  const scan = startScan()
  scanOn(scan, bytes, 0, bytes.length)
  return scan
}

function countNames(value: unknown): number {
  let names = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one !== 'object' || one === null) continue
    const values: readonly unknown[] = Array.isArray(one) ? one : Object.values(one)
    if (values !== one) names += values.length
    for (const child of values) if (typeof child === 'object' && child !== null) open.push(child)
  }
  return names
}

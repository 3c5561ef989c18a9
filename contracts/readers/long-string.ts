import { isAscii, isUtf8 } from 'node:buffer'
import type { Cut } from './cursor.ts'

/** An entry whose longest string, in most of them the body, stands apart, so that it is read once and only if need be. */
export interface Apart {
  /** The entry as JSON, with {@link standIn} where the string stood. */
  text: string
  /** The string as it is written, quotes included, until the cursor is asked for more. */
  literal: Buffer
}

/** Stands for a string that was taken out; of ASCII, as most of what it stands in. */
export const standIn = '\x7Ftaken out\x7F'

const written = JSON.stringify(standIn)
/** Below this many bytes nothing is gained. */
const shortest = 512

/** Takes the longest string out of an entry; undefined where it is short, or where the entry is not what it seems. */
export function takeApart({ at, bytes, scan }: Cut): Apart | undefined {
  if (!bytes || !scan || scan.longest.to - scan.longest.from < shortest) return undefined
  const [from, to] = [scan.longest.from - at, scan.longest.to - at]
  const isPlain = isAscii(bytes)
  const before = isPlain ? bytes.toString('latin1', 0, from) : decode(bytes.subarray(0, from))
  const after = isPlain ? bytes.toString('latin1', to) : decode(bytes.subarray(to))
  if (before === undefined || after === undefined || before.includes(standIn) || after.includes(standIn))
    return undefined
  return { text: before + written + after, literal: bytes.subarray(from, to) }
}

/** Reads a string as it is written; undefined when it is none. */
export function readLiteral(literal: Buffer): string | undefined {
  const text = decode(literal)
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function decode(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

import { skipWords, wordsOf } from './skip-words.ts'

/** How far a JSON value has been scanned, so that the scan goes on where the bytes of a chunk ended. */
export interface Scan {
  /** How many objects and lists are open. */
  depth: number
  /** How many `:` stood outside of strings: one for each property. */
  colons: number
  inString: boolean
  /** Whether the last byte was a backslash, so that the next one means nothing. */
  escaped: boolean
  /** Where the last string began, counted as its quote, from the start of the source. */
  stringAt: number
  /** Where the longest string so far begins and ends, quotes included, from the start of the source. */
  longest: { from: number; to: number }
}

const quote = 0x22
const backslash = 0x5c

/** What a byte outside of a string does: 1 opens a string, 2 opens an object or a list, 3 closes one, 4 is a colon. */
const meanings = new Uint8Array(256)
for (const [meaning, bytes] of ['', '"', '{[', '}]', ':'].entries()) {
  for (const byte of Buffer.from(bytes)) meanings[byte] = meaning
}

/** Starts the scan of one object, list or string. */
export function startScan(): Scan {
  return { depth: 0, colons: 0, inString: false, escaped: false, stringAt: 0, longest: { from: 0, to: 0 } }
}

/**
 * Scans on from `from` until the object, list or string ends, and gives the index after its last byte, or -1 when the bytes up to `to`
 * do not end it; `origin` is where the first of the bytes stands in the source. Only strings and brackets are looked at: what they hold is for
 * `JSON.parse` to judge. UTF-8 needs no decoding here, since none of these bytes occurs inside a longer character.
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
export function scanOn(scan: Scan, bytes: Uint8Array, from: number, to: number, origin = 0): number {
  const { words, shift } = wordsOf(bytes)
  const lastWord = Math.min((to + shift) >> 2, words.length)
  const { longest } = scan
  let { depth, colons, inString, stringAt } = scan
  let longestBytes = longest.to - longest.from
  let at = scan.escaped && from < to ? from + 1 : from
  let end = -1
  while (at < to) {
    if (inString) {
      while (at < to) {
        const byte = bytes[at++]
        if (byte === quote) {
          inString = false
          if (origin + at - stringAt <= longestBytes) break
          longestBytes = origin + at - stringAt
          longest.from = stringAt
          longest.to = origin + at
          break
        }
        if (byte === backslash) at += 1
        if (((at + shift) & 3) === 0) at = skipWords(words, shift, at, lastWord)
      }
      if (inString || depth > 0) continue
      end = at
      break
    }
    const meaning = meanings[bytes[at++] ?? 0]
    if (meaning === 0) continue
    if (meaning === 1) {
      inString = true
      stringAt = origin + at - 1
    } else if (meaning === 2) depth += 1
    else if (meaning === 4) colons += 1
    else {
      depth -= 1
      if (depth > 0) continue
      end = at
      break
    }
  }
  scan.depth = depth
  scan.colons = colons
  scan.inString = inString
  scan.stringAt = stringAt
  scan.escaped = at > to || (scan.escaped && from === to)
  return end
}

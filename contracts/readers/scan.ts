/** How far a JSON value has been scanned, so that the scan goes on where the bytes of a chunk ended. */
export interface Scan {
  /** How many objects and lists are open. */
  depth: number
  /** The most that were open at once. */
  deepest: number
  /** How many `:` stood outside of strings: one for each property. */
  colons: number
  /**
   * How many escaped quotes in strings may stand before a colon: never less than the properties of the JSON that the strings hold, and the
   * same number where that is written without spaces.
   */
  innerColons: number
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
const letter = { n: 0x6e, r: 0x72, t: 0x74, u: 0x75 }

/** What a byte outside of a string does: 1 opens a string, 2 opens an object or a list, 3 closes one, 4 is a colon. */
const meanings = new Uint8Array(256)
for (const [meaning, bytes] of ['', '"', '{[', '}]', ':'].entries()) {
  for (const byte of Buffer.from(bytes)) meanings[byte] = meaning
}

/** Starts the scan of one object, list or string. */
export function startScan(): Scan {
  return {
    depth: 0,
    deepest: 0,
    colons: 0,
    innerColons: 0,
    inString: false,
    escaped: false,
    stringAt: 0,
    longest: { from: 0, to: 0 },
  }
}

/**
 * Scans on from `from` until the object, list or string ends, and gives the index after its last byte, or -1 when the bytes up to `to`
 * do not end it; `origin` is where the first of the bytes stands in the source. Only strings and brackets are looked at: what they hold is for `JSON.parse` to judge. UTF-8 needs no decoding here,
 * since none of these bytes occurs inside a longer character.
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
export function scanOn(scan: Scan, bytes: Uint8Array, from: number, to: number, origin = 0): number {
  let { depth, deepest, colons, innerColons, inString } = scan
  let at = scan.escaped && from < to ? from + 1 : from
  let end = -1
  while (at < to) {
    if (inString) {
      while (at < to) {
        const byte = bytes[at++]
        if (byte === quote) {
          inString = false
          noteString(scan, origin + at)
          break
        }
        if (byte === backslash) {
          if (mayEndName(bytes, at, to)) innerColons += 1
          at += 1
        }
      }
      if (inString || depth > 0) continue
      end = at
      break
    }
    const meaning = meanings[bytes[at++] ?? 0]
    if (meaning === 0) continue
    if (meaning === 1) {
      inString = true
      scan.stringAt = origin + at - 1
    } else if (meaning === 2) {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (meaning === 3) {
      depth -= 1
      if (depth > 0) continue
      end = at
      break
    } else {
      colons += 1
    }
  }
  scan.depth = depth
  scan.deepest = deepest
  scan.colons = colons
  scan.innerColons = innerColons
  scan.inString = inString
  scan.escaped = at > to || (scan.escaped && from === to)
  return end
}

function noteString(scan: Scan, to: number): void {
  const { stringAt, longest } = scan
  if (to - stringAt <= longest.to - longest.from) return
  longest.from = stringAt
  longest.to = to
}

/**
 * Tells whether what follows a backslash may be a quote with a colon after it: as `"`, or, like any character, by its number; after it a colon,
 * white space (as it is escaped in a string), or what is not known yet.
 */
function mayEndName(bytes: Uint8Array, at: number, to: number): boolean {
  if (bytes[at] !== quote)
    return bytes[at] === letter.u && (at + 2 >= to || (bytes[at + 1] === 0x30 && bytes[at + 2] === 0x30))
  const next = bytes[at + 1]
  if (next === 0x3a || next === 0x20 || at + 2 >= to) return true
  if (next !== backslash) return false
  const name = bytes[at + 2]
  return name === letter.n || name === letter.r || name === letter.t || name === letter.u
}

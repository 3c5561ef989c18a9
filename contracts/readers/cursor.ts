import { Fault } from './fault.ts'
import { type Scan, scanOn, startScan } from './scan.ts'
import type { ByteSource } from './source.ts'

/** The most bytes that one entry may have: 64 MB. */
export const maxEntryBytes = 64 * 1024 * 1024

const windowBytes = 256 * 1024

/** One JSON value, cut out of the bytes around it. */
export interface Cut {
  /** Its first byte, counted from the start of the source. */
  at: number
  /** Its bytes, until the cursor is asked for more; undefined when they are more than {@link maxEntryBytes}. */
  bytes: Buffer | undefined
  /** What its bytes tell, where they were scanned. */
  scan?: Scan
}

/** Walks over the bytes of a source, keeping only those of the value it stands at. */
export interface Cursor {
  /** How many bytes were walked over. */
  at(): number
  /** Skips white space and gives the byte after it, or -1 at the end. */
  peek(): Promise<number>
  /** Does as {@link peek} without reading more: -1 where what was read ends. */
  peekAtHand(): number
  /** Steps over the byte that {@link peek} has shown. */
  step(): void
  /** Cuts the value that begins at the byte that {@link peek} has shown. */
  value(): Promise<Cut>
  /** Cuts the object, list or string that begins at the byte shown, if all of it was read already: what was cut before stays as it is. */
  valueAtHand(): Cut | undefined
  /** Cuts what is left of the line, without its end. */
  line(): Promise<Cut>
}

/** Starts at the first byte of a source, which is byte `start` of its file. */
export function createCursor(source: ByteSource, start = 0, limit = maxEntryBytes): Cursor {
  let bytes = Buffer.allocUnsafe(windowBytes)
  /** The window's first byte, counted from the start of the source. */
  let base = start
  let cursor = 0
  let end = 0

  /** Reads more behind what is kept, from `keep` on; false at the end of the source. */
  async function more(keep: number): Promise<boolean> {
    if (keep > 0) {
      bytes.copyWithin(0, keep, end)
      base += keep
      cursor -= keep
      end -= keep
    }
    if (end === bytes.length) {
      const larger = Buffer.allocUnsafe(bytes.length * 2)
      bytes.copy(larger, 0, 0, end)
      bytes = larger
    }
    const got = await source.read(bytes, end)
    end += got
    return got > 0
  }

  /** Cuts up to the index that `find` gives, which is asked again, from where it stopped, after each read; -1 asks for more. */
  async function cut(find: (from: number) => number, atEnd: () => void = () => {}): Promise<Cut> {
    const at = base + cursor
    let kept = cursor
    let tooLarge = false
    let found = find(cursor)
    while (found === -1) {
      tooLarge ||= end - kept > limit
      const scanned = end
      // What is too large is dropped as it is walked over.
      const keep = tooLarge ? scanned : kept
      cursor = keep
      const isMore = await more(keep)
      kept = cursor
      if (!isMore) {
        atEnd()
        found = end
      } else found = find(scanned - keep)
    }
    tooLarge ||= found - kept > limit
    cursor = found
    return { at, bytes: tooLarge ? undefined : bytes.subarray(kept, found) }
  }

  function peekAtHand(): number {
    for (; cursor < end; cursor += 1) {
      const byte = bytes[cursor] ?? 0
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte
    }
    return -1
  }

  return {
    at: () => base + cursor,
    step() {
      cursor += 1
    },
    async peek() {
      for (;;) {
        const byte = peekAtHand()
        if (byte !== -1 || !(await more(cursor))) return byte
      }
    },
    peekAtHand,
    async value() {
      if (!isScanned(bytes[cursor])) return cut((from) => scalarEnd(bytes, from, end))
      const at = base + cursor
      const scan = startScan()
      const isCutOff = () => {
        throw new Fault(`it is cut off, what begins at byte ${at} has not ended`, base + end)
      }
      return { ...(await cut((from) => scanOn(scan, bytes, from, end, base), isCutOff)), scan }
    },
    valueAtHand() {
      if (cursor >= end || !isScanned(bytes[cursor])) return undefined
      const scan = startScan()
      const found = scanOn(scan, bytes, cursor, end, base)
      if (found === -1 || found - cursor > limit) return undefined
      const whole = { at: base + cursor, bytes: bytes.subarray(cursor, found), scan }
      cursor = found
      return whole
    },
    line: () => cut((from) => bytes.subarray(0, end).indexOf(0x0a, from)),
  }
}

/** Tells whether a byte begins an object, a list or a string. */
function isScanned(first: number | undefined): boolean {
  return first === 0x7b || first === 0x5b || first === 0x22
}

/** Where a number, `true`, `false` or `null` ends: before what can follow it. */
function scalarEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x2c || byte === 0x5d || byte === 0x7d || byte <= 0x20) return at
  }
  return -1
}

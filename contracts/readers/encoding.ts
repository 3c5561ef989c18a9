import { isUtf8 } from 'node:buffer'
import { Fault } from './fault.ts'
import { type ByteSource, sourceOf } from './source.ts'

/** A source whose bytes are UTF-8, and what it was before. */
export interface TextSource extends ByteSource {
  /** How many bytes stand before the first of the text: those of a byte order mark. */
  skipped: number
  /** Whether the bytes were translated, so that their places are no longer those of the file. */
  translated: boolean
}

/**
 * Skips the byte order mark of UTF-8, and translates UTF-16 with one into UTF-8.
 * @throws {Fault} for UTF-32, UTF-16 without a mark, and compressed files.
 * @see https://www.unicode.org/faq/utf_bom.html
 */
export async function toUtf8(source: ByteSource): Promise<TextSource> {
  const head = Buffer.alloc(4)
  let length = 0
  for (let got = -1; got !== 0 && length < head.length; length += got) got = await source.read(head.subarray(0), length)
  const start = head.subarray(0, length)
  const foreign = foreignEncoding(start)
  if (foreign !== undefined) throw new Fault(foreign)
  const [first, second, third] = start
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { ...withFirst(start.subarray(3), source), skipped: 3, translated: false }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { ...translate(withFirst(start.subarray(2), source), first === 0xfe), skipped: 2, translated: true }
  return { ...withFirst(start, source), skipped: 0, translated: false }
}

/** The index of the first byte that is not UTF-8, or -1. */
export function invalidUtf8At(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1
  // The longest valid beginning is found by halving; a character cut in two at its end belongs to what follows.
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (beginsValid(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  // The character that breaks off there begins at most three bytes before.
  while (!isUtf8(bytes.subarray(0, valid))) valid -= 1
  return valid
}

function beginsValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function foreignEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return 'it is UTF-32. Save it as UTF-8.'
  if (first === 0 || second === 0)
    return 'it is UTF-16 or UTF-32 without a byte order mark, or no text. Save it as UTF-8.'
  if (first === 0x1f && second === 0x8b) return 'it is compressed with gzip. Unpack it first.'
  if (first === 0x50 && second === 0x4b && third === 3) return 'it is a ZIP archive. Unpack it first.'
  return undefined
}

function withFirst(first: Buffer, source: ByteSource): ByteSource {
  const held = sourceOf([Buffer.from(first)])
  return {
    read: async (into, offset) => (await held.read(into, offset)) || source.read(into, offset),
    close: () => source.close(),
  }
}

function translate(source: ByteSource, bigEndian: boolean): ByteSource {
  const decoder = new TextDecoder('utf-16le', { fatal: true })
  return { ...sourceOf(chunks()), close: () => source.close() }

  async function* chunks(): AsyncGenerator<Uint8Array> {
    const raw = Buffer.alloc(1 << 16)
    let kept = 0
    let before = 2
    for (;;) {
      const length = kept + (await source.read(raw, kept))
      const ended = length === kept
      const whole = ended ? length : length & ~1
      const pairs = Buffer.from(raw.subarray(0, whole))
      if (bigEndian && whole % 2 === 0) pairs.swap16()
      try {
        yield Buffer.from(decoder.decode(pairs, { stream: !ended }))
      } catch (cause) {
        const place = `between byte ${before} and byte ${before + whole}`
        throw cause instanceof TypeError ? new Fault(`it is not UTF-16 ${place}. Save it as UTF-8.`) : cause
      }
      if (ended) return
      before += whole
      raw.copyWithin(0, whole, length)
      kept = length - whole
    }
  }
}

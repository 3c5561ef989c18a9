import { endianness } from 'node:os'

/** Bytes seen four at a time. */
export interface Words {
  words: Int32Array
  /** How many bytes stand before the first one in the first word: words begin at every fourth byte of the memory. */
  shift: number
}

/** Sees bytes four at a time; none where a word does not begin with its last byte, as on s390x. */
export function wordsOf({ buffer, byteOffset, length }: Uint8Array): Words {
  const shift = byteOffset & 3
  const count = endianness() === 'LE' ? (length + shift) >> 2 : 0
  return { words: new Int32Array(buffer, byteOffset - shift, count), shift }
}

/**
 * Goes on inside of a string, from the first byte of a word, as long as nothing ends it, and gives the index of the byte to look at next, at most
 * one behind the words up to `last`. Quotes that follow a backslash are passed over: half of what is read is JSON in a string, where all do.
 * @see https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
 */
export function skipWords(words: Int32Array, shift: number, from: number, last: number): number {
  let index = (from + shift) >> 2
  /** The top bit of the first byte where the word before ends with a backslash. */
  let carried = 0
  for (; index < last; index += 1) {
    const word = words[index] ?? 0
    // The top bit of each byte that is alike, and maybe of one after it, which then is looked at for nothing. The numbers have no names, since
    // bundling makes variables of constants, which are then read for each word.
    const unlikeQuote = word ^ 0x22222222
    const isQuote = (unlikeQuote - 0x01010101) & ~unlikeQuote & 0x80808080
    const unlikeBackslash = word ^ 0x5c5c5c5c
    const isBackslash = (unlikeBackslash - 0x01010101) & ~unlikeBackslash & 0x80808080
    const isEscaped = (isBackslash << 8) | carried
    // Of several backslashes each second one is itself escaped: that is for whoever looks at bytes.
    if (((isQuote & ~isEscaped) | (isBackslash & isEscaped)) !== 0) break
    carried = (isBackslash >>> 24) & 0x80
  }
  return (index << 2) - shift + (carried === 0 ? 0 : 1)
}

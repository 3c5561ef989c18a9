/** A source of pseudo-random 32-bit words that depends on nothing but its key. */
export type Words = () => number

/** Makes a source of words from a seed and a key; equal arguments give equal words on every platform. */
export function createWords(seed: number, key: string): Words {
  let state = hash(`${seed}:${key}`)
  return () => {
    // splitmix32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain)
    state = (state + 0x9e3779b9) | 0
    let word = state ^ (state >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word ^= word >>> 15
    word = Math.imul(word, 0x735a2d97)
    return (word ^ (word >>> 15)) >>> 0
  }
}

/** Hashes a string to 32 bits (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** A whole number from `min` to `max`, both included. */
export function between(words: Words, min: number, max: number): number {
  return min + (words() % (max - min + 1))
}

/** One of some items; the list may not be empty. */
export function pick<Item>(words: Words, items: readonly [Item, ...Item[]]): Item {
  return items[words() % items.length] ?? items[0]
}

/** True in about `percent` of a hundred cases. */
export function chance(words: Words, percent: number): boolean {
  return words() % 100 < percent
}

/** A source of pseudo-random 32-bit words that depends on nothing but its key. */
export type Words = () => number

/**
 * Makes a source of words from a seed and a key; equal arguments give equal words on every platform. The generator is sfc32 with 128 bits of
 * state, so that no two keys of a world meet by chance.
 * @see https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function createWords(seed: number, key: string): Words {
  const text = `${seed}:${key}`
  let [a, b, c, counter] = [hash(text), hash(text, 0x9e3779b9), hash(text, 0x85ebca6b), 1]
  const next = (): number => {
    const word = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + word) | 0
    return word >>> 0
  }
  // The first words still show the key.
  for (let round = 0; round < 12; round += 1) next()
  return next
}

/** Hashes a string to 32 bits (FNV-1a); another basis gives another hash. */
export function hash(text: string, basis = 0x811c9dc5): number {
  let value = basis
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

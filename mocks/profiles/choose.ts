import { hash } from '../world/random.ts'

/** One of some items, always the same for a key; undefined when there are none. */
export function choose<Item>(key: string, items: readonly Item[]): Item | undefined {
  return items[turnOf(key, items.length)]
}

/** A whole number from 0 up to a count, always the same for a key. */
export function turnOf(key: string, count: number): number {
  return scatter(hash(key)) % count
}

/**
 * Lets every bit depend on all others: the last bit of the hash alone is the parity of the key's characters.
 * @see https://github.com/aappleby/smhasher/wiki/MurmurHash3 its finalizer
 */
function scatter(bits: number): number {
  const first = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

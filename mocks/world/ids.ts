import { createWords, hash } from './random.ts'

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const lowerAlphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Makes the raw material of IDs. The same seed, kind and index give the same characters; another index gives others. */
export interface Ids {
  /** A UUID of version 4. */
  uuid(kind: string, index: number): string
  /** Lower-case hexadecimal digits. */
  hex(kind: string, index: number, length: number): string
  /** Characters of the base58 alphabet. */
  base58(kind: string, index: number, length: number): string
  /** Lower-case letters and digits. */
  slug(kind: string, index: number, length: number): string
  /** Decimal digits; no two indexes below 10 ** length give the same. */
  digits(kind: string, index: number, length: number): string
}

/** Makes the IDs of one world. */
export function createIds(seed: number): Ids {
  const characters = (alphabet: string, kind: string, index: number, length: number): string => {
    const words = createWords(seed, `${kind}:${index}`)
    return Array.from({ length }, () => alphabet[words() % alphabet.length]).join('')
  }
  const hex = (kind: string, index: number, length: number): string => {
    const words = createWords(seed, `${kind}:${index}`)
    let digits = ''
    while (digits.length < length) digits += words().toString(16).padStart(8, '0')
    return digits.slice(0, length)
  }
  return {
    uuid(kind, index) {
      const digits = hex(kind, index, 32)
      const variant = '89ab'[hash(digits) % 4]
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
    },
    hex,
    base58: (kind, index, length) => characters(base58, kind, index, length),
    slug: (kind, index, length) => characters(lowerAlphanumeric, kind, index, length),
    digits(kind, index, length) {
      // A factor without 2 and 5 makes index → digits one-to-one.
      const size = 10n ** BigInt(length)
      const start = BigInt(hash(`${seed}:${kind}`)) * 2_654_435_761n
      return String((start + BigInt(index) * 7_368_787_391n) % size).padStart(length, '0')
    },
  }
}

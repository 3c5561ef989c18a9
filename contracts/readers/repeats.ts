import { hash } from 'node:crypto'
import { fingerprint } from '../fingerprint.ts'
import { Prints } from '../prints.ts'

/** Knows bodies that were read before by what their bytes amount to, so that a body that comes again need not be read to be known. */
export interface Repeats {
  /** What the bytes of a body of a media type amount to; undefined once there is no use in asking. */
  digestOf(literal: Buffer, mediaType: string): string | undefined
  /** Tells whether a body was read without anything to be said of how it reads. */
  isKnown(digest: string): boolean
  remember(digest: string): void
}

/** How many are remembered. */
const most = 20_000

/** Starts with none. */
export function createRepeats(): Repeats {
  let known = new Prints()
  let asked = 0
  let repeated = 0
  let isUseless = false
  return {
    digestOf(literal, mediaType) {
      // Where nothing comes again, nothing is asked any more.
      if (known.size >= most && repeated * 20 < asked) {
        isUseless = true
        known = new Prints()
      }
      if (isUseless) return undefined
      asked += 1
      return `${hash('sha256', literal, 'base64')} ${mediaType}`
    },
    isKnown(digest) {
      const isKnown = known.has(fingerprint(digest))
      if (isKnown) repeated += 1
      return isKnown
    },
    remember(digest) {
      if (known.size < most) known.add(fingerprint(digest))
    },
  }
}

import { fingerprintOnto } from '../fingerprint.ts'
import { Memory } from './memory.ts'
import { Room } from './room.ts'

/** What objects say of themselves, each once: many are of one channel, or by one person. */
export class Facts {
  readonly #known = new Memory(new Room(Number.POSITIVE_INFINITY))
  readonly #values: unknown[] = []

  /** The number of a value, from 1; 0 for null or absent, which says nothing. */
  numberOf(value: unknown): number {
    if (value == null) return 0
    const row = this.#known.rowFor(printOf(value))
    if (row === this.#values.length) this.#values.push(typeof value === 'object' ? something : value)
    return row + 1
  }

  valueOf(number: number): unknown {
    return this.#values[number - 1]
  }
}

/** Stands for any object or list: none is compared. */
const something = {}

function printOf(value: unknown): number {
  if (typeof value === 'string') return fingerprintOnto(1, value)
  if (Number.isSafeInteger(value) && Number(value) >= 0) return fingerprintOnto(Number(value), '')
  return fingerprintOnto(2, typeof value === 'object' ? '' : String(value))
}

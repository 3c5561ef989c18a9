import { fingerprintOnto } from '../fingerprint.ts'
import { Memory } from './memory.ts'
import { Room } from './room.ts'

/** How many values are told apart: more than all objects of a file say at one time, since what rises says another one each time. */
const most = 1_000_000

/** What objects say of themselves, each once: many are of one channel, or by one person. */
export class Facts {
  readonly #known: Memory
  readonly #values: unknown[] = []

  constructor(room = new Room(most)) {
    this.#known = new Memory(room)
  }

  /** How often a value was not taken, since there was no room. */
  get refused(): number {
    return this.#known.refused
  }

  /** The number of a value, from 1; 0 for null or absent, which says nothing, and for what there is no room for. */
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

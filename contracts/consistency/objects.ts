import type { ExchangeSource } from '../exchange.ts'
import { Column } from './column.ts'
import { Facts } from './facts.ts'
import { Memory } from './memory.ts'
import type { Room } from './room.ts'
import { Sources } from './sources.ts'

/** What is remembered of objects: where each was first seen, and the members that last, in the order of the table. */
export class Objects {
  readonly index: Memory
  readonly #sources = new Sources()
  readonly #seen = new Column(Float64Array)
  readonly #facts = new Facts()
  readonly #told = new Column(Uint32Array)
  /** How many members of an object last at most. */
  readonly #width: number
  #changes = 0

  constructor(room: Room, width: number) {
    this.index = new Memory(room)
    this.#width = width
  }

  /** How many objects, or what they said, were not taken, since there was no room. */
  get refused(): number {
    return this.index.refused + this.#facts.refused
  }

  /** How often what was said of an object has changed since. */
  get changes(): number {
    return this.#changes
  }

  /** Remembers a new object. */
  add(print: number, source: ExchangeSource, facts: readonly unknown[]): void {
    const row = this.index.rowFor(print)
    if (row === -1) return
    this.#seen.set(row, this.#sources.numberOf(source))
    for (let place = 0; place < facts.length; place += 1) this.setFact(row, place, facts[place])
  }

  /** Names the source where an object was first seen. */
  describeSource(row: number): string {
    return this.#sources.describe(this.#seen.get(row))
  }

  fact(row: number, place: number): unknown {
    return this.#facts.valueOf(this.#told.get(row * this.#width + place))
  }

  setFact(row: number, place: number, value: unknown): void {
    this.#told.set(row * this.#width + place, this.#facts.numberOf(value))
  }

  /** Says that what was said of an object has changed. */
  noteChange(): void {
    this.#changes += 1
  }
}

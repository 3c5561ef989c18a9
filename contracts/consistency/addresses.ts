import type { ExchangeSource } from '../exchange.ts'
import { Column } from './column.ts'
import { Memory } from './memory.ts'
import type { Room } from './room.ts'
import { Sources } from './sources.ts'

/** What was said of addresses: where each was first there, and which were written to since. Each is given as the fingerprints of all that it stands below, and its own last. */
export class Addresses {
  readonly seen: Memory
  readonly written: Memory
  readonly #sources = new Sources()
  readonly #source = new Column(Float64Array)
  readonly #seenIn = new Column(Uint32Array)
  readonly #writtenIn = new Column(Uint32Array)
  /** The turn of the last write of which nobody knows what it was of. */
  #foreign = 0

  constructor(seen: Room, written: Room) {
    this.seen = new Memory(seen)
    this.written = new Memory(written)
  }

  /** How many addresses were not taken, since there was no room. */
  get refused(): number {
    return this.seen.refused + this.written.refused
  }

  /** Tells whether anything was written. */
  get hasWrites(): boolean {
    return this.written.size > 0 || this.#foreign > 0
  }

  /** Remembers that something was written to, nobody knows what. */
  noteForeignWrite(turn: number): void {
    this.#foreign = turn
  }

  /** Remembers that something was there, unless that is known and nothing was written to it since. */
  noteSeen(places: readonly number[], source: ExchangeSource, turn: number): void {
    const { size } = this.seen
    const row = this.seen.rowFor(places.at(-1) ?? 0)
    if (row === -1 || (row < size && !this.#wasWritten(places, this.#seenIn.get(row)))) return
    this.#source.set(row, this.#sources.numberOf(source))
    this.#seenIn.set(row, turn)
  }

  /** Remembers that something was written to. */
  noteWrite(places: readonly number[], turn: number): void {
    const row = this.written.rowFor(places.at(-1) ?? 0)
    if (row !== -1) this.#writtenIn.set(row, turn)
  }

  /** Names the source where something was there that should be there still; undefined where there is none. */
  whereSeen(places: readonly number[]): string | undefined {
    const row = this.seen.rowOf(places.at(-1) ?? 0)
    // Once a write was not remembered, nobody knows what it removed.
    if (row === -1 || this.written.refused > 0 || this.#wasWritten(places, this.#seenIn.get(row))) return undefined
    return this.#sources.describe(this.#source.get(row))
  }

  #wasWritten(places: readonly number[], since: number): boolean {
    if (since <= this.#foreign) return true
    if (this.written.size === 0) return false
    return places.some((place) => {
      const row = this.written.rowOf(place)
      return row !== -1 && this.#writtenIn.get(row) > since
    })
  }
}

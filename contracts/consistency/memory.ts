import { Column } from './column.ts'
import type { Room } from './room.ts'

/**
 * Numbers keys from 0 up, in the order they come, by their fingerprints: it keeps no keys, and when there is no more room nothing new is
 * taken. What is remembered of a key stands in columns, in the row of its number: in a `Map` each would be an object of its own.
 */
export class Memory {
  /** A table with open addressing: the row of a key, and 1; 0 where there is none. */
  #slots = new Uint32Array(64)
  readonly #prints = new Column(Float64Array)
  readonly #room: Room
  #size = 0
  #refused = 0

  constructor(room: Room) {
    this.#room = room
  }

  get size(): number {
    return this.#size
  }

  /** How many keys were not taken, since there was no room. */
  get refused(): number {
    return this.#refused
  }

  get isFull(): boolean {
    return this.#room.isFull
  }

  /** The row of a key; -1 where it has none. */
  rowOf(print: number): number {
    return this.#at(this.#slotOf(print)) - 1
  }

  /** The row of a key, which gets the next one if it has none yet; -1 where there is no room for it. */
  rowFor(print: number): number {
    const slot = this.#slotOf(print)
    const row = this.#at(slot) - 1
    if (row !== -1) return row
    if (this.isFull) {
      this.#refused += 1
      return -1
    }
    this.#room.take()
    this.#prints.set(this.#size, print)
    this.#size += 1
    this.#slots[slot] = this.#size
    if (this.#size * 4 > this.#slots.length * 3) this.#grow()
    return this.#size - 1
  }

  /** Forgets the newest keys, so that so many are left. No key was ever put beyond a newer one, so that all others are still found. */
  shrinkTo(size: number): void {
    while (this.#size > size) {
      this.#slots[this.#slotOf(this.#prints.get(this.#size - 1))] = 0
      this.#size -= 1
      this.#room.giveBack()
    }
  }

  /** Where a key is, or where it would be. */
  #slotOf(print: number): number {
    const last = this.#slots.length - 1
    let slot = print & last
    for (let place = this.#at(slot); place !== 0 && this.#prints.get(place - 1) !== print; place = this.#at(slot))
      slot = (slot + 1) & last
    return slot
  }

  #at(slot: number): number {
    return this.#slots[slot] ?? 0
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let row = 0; row < this.#size; row += 1) this.#slots[this.#slotOf(this.#prints.get(row))] = row + 1
  }
}

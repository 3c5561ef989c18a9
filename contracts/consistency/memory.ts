import { fingerprint } from '../fingerprint.ts'

/**
 * A map of bounded size, which keeps no keys: when it is full nothing new is taken, and what it holds stays. It is a table with open addressing,
 * whose numbers stand side by side: in a `Map` each would be an object of its own.
 */
export class Memory<Value> {
  /** The fingerprint of the key that has a slot; 0 where none has it. */
  #prints = new Float64Array(64)
  #values: (Value | undefined)[] = new Array(64)
  /** How many values it takes. */
  readonly capacity: number
  #size = 0
  #refused = 0
  #changes = 0

  constructor(capacity: number) {
    this.capacity = capacity
  }

  /** How many values were not taken, since there was no room. */
  get refused(): number {
    return this.#refused
  }

  /** How often a value that it holds has changed since. */
  get changes(): number {
    return this.#changes
  }

  /** Says that a value that it holds has changed. */
  noteChange(): void {
    this.#changes += 1
  }

  get size(): number {
    return this.#size
  }

  get(key: string): Value | undefined {
    return this.#values[this.#slotOf(printOf(key))]
  }

  set(key: string, value: Value): void {
    const print = printOf(key)
    const slot = this.#slotOf(print)
    if (this.#prints[slot] === 0 && this.#size >= this.capacity) {
      this.#refused += 1
      return
    }
    if (this.#prints[slot] === 0) this.#size += 1
    this.#prints[slot] = print
    this.#values[slot] = value
    if (this.#size * 4 > this.#prints.length * 3) this.#grow()
  }

  /** Where a key is, or where it would be. */
  #slotOf(print: number): number {
    const last = this.#prints.length - 1
    let slot = print & last
    while (this.#prints[slot] !== 0 && this.#prints[slot] !== print) slot = (slot + 1) & last
    return slot
  }

  #grow(): void {
    const [prints, values] = [this.#prints, this.#values]
    this.#prints = new Float64Array(prints.length * 2)
    this.#values = new Array(prints.length * 2)
    for (const [index, print] of prints.entries()) {
      if (print === 0) continue
      const slot = this.#slotOf(print)
      this.#prints[slot] = print
      this.#values[slot] = values[index]
    }
  }
}

/** A fingerprint is never the 0 that stands for none. */
function printOf(key: string): number {
  return fingerprint(key) || 1
}

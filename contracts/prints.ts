/** A set of fingerprints, which side by side take less than a quarter of what a `Set` of texts does. */
export class Prints {
  /** A table with open addressing; 0 where there is none. */
  #prints = new Float64Array(16)
  #size = 0

  get size(): number {
    return this.#size
  }

  has(print: number): boolean {
    return this.#prints[this.#slotOf(print || 1)] !== 0
  }

  add(print: number): void {
    const slot = this.#slotOf(print || 1)
    if (this.#prints[slot] !== 0) return
    this.#prints[slot] = print || 1
    this.#size += 1
    if (this.#size * 4 > this.#prints.length * 3) this.#grow()
  }

  /** Where one is, or where it would be. */
  #slotOf(print: number): number {
    const last = this.#prints.length - 1
    let slot = print & last
    while (this.#prints[slot] !== 0 && this.#prints[slot] !== print) slot = (slot + 1) & last
    return slot
  }

  #grow(): void {
    const prints = this.#prints
    this.#prints = new Float64Array(prints.length * 2)
    for (const print of prints) if (print !== 0) this.#prints[this.#slotOf(print)] = print
  }
}

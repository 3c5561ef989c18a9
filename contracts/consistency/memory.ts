/** A map of bounded size: when it is full nothing new is taken, and what it holds stays. */
export class Memory<Value> {
  readonly #values = new Map<string, Value>()
  /** How many values it takes. */
  readonly capacity: number
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
    return this.#values.size
  }

  get(key: string): Value | undefined {
    return this.#values.get(key)
  }

  set(key: string, value: Value): void {
    if (this.#values.size < this.capacity || this.#values.has(key)) this.#values.set(key, value)
    else this.#refused += 1
  }
}

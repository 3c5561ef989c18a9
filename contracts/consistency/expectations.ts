import type { ExchangeSource } from '../exchange.ts'
import type { Room } from './room.ts'
import { Sources } from './sources.ts'

/** What a write has said of an item of a list, for a later answer that shows the list. */
export interface Expected {
  /** The id as it was told. */
  id: string
  isThere: boolean
  /** Whose world the write was made in: another key may see other things. */
  scope: number
  facts: readonly string[]
  /** When the item was made, where that is known. */
  at?: string | number | undefined
  /** Where it was said, as {@link Expectations.describeSource} takes it. */
  source: number
}

/** What is expected of lists since something was written to them. There are as many as writes; what cannot be taken is not expected. */
export class Expectations {
  readonly #lists = new Map<number, Map<string, Expected>>()
  readonly #sources = new Sources()
  readonly #room: Room
  #size = 0
  #refused = 0

  constructor(room: Room) {
    this.#room = room
  }

  get size(): number {
    return this.#size
  }

  /** How many were not taken, since there was no room. */
  get refused(): number {
    return this.#refused
  }

  /** What is expected of a list. */
  of(list: number): Expected[] {
    return [...(this.#lists.get(list)?.values() ?? [])]
  }

  expect(list: number, id: string, expected: Omit<Expected, 'id' | 'source'>, source: ExchangeSource): void {
    const key = id.toLowerCase()
    const known = this.#lists.get(list) ?? new Map<string, Expected>()
    if (!known.has(key)) {
      if (this.#room.isFull) {
        this.#refused += 1
        return
      }
      this.#room.take()
      this.#size += 1
    }
    known.set(key, { ...expected, id, source: this.#sources.numberOf(source) })
    this.#lists.set(list, known)
  }

  /** Expects nothing any more of an item. */
  forget(list: number, id: string): void {
    if (this.#lists.get(list)?.delete(id.toLowerCase()) !== true) return
    this.#size -= 1
    this.#room.giveBack()
  }

  /** Expects nothing any more. */
  clear(): void {
    for (; this.#size > 0; this.#size -= 1) this.#room.giveBack()
    this.#lists.clear()
  }

  describeSource(source: number): string {
    return this.#sources.describe(source)
  }
}

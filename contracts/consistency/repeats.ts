import { Column } from './column.ts'
import { Memory } from './memory.ts'
import type { Room } from './room.ts'

/** The exchanges of which nothing was to be said, by fingerprint: whose world each spoke of, and how often an object had changed by then. */
export class Repeats {
  readonly #index: Memory
  readonly #scopes = new Column(Float64Array)
  readonly #changes = new Column(Uint32Array)

  constructor(room: Room) {
    this.#index = new Memory(room)
  }

  note(repeat: number, scope: number, changes: number): void {
    const row = this.#index.rowFor(repeat)
    if (row === -1) return
    this.#scopes.set(row, scope)
    this.#changes.set(row, changes)
  }

  /** Tells whether an exchange came before in the same world, and no object has changed since. */
  knows(repeat: number, scope: number, changes: number): boolean {
    const row = this.#index.rowOf(repeat)
    return row !== -1 && this.#scopes.get(row) === scope && this.#changes.get(row) === changes
  }
}

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

  /** Whose world an exchange spoke of that came before; undefined where it did not, or an object has changed since. */
  scopeOf(repeat: number, changes: number): number | undefined {
    const row = this.#index.rowOf(repeat)
    return row === -1 || this.#changes.get(row) !== changes ? undefined : this.#scopes.get(row)
  }
}

import type { Prints } from '../prints.ts'
import { Memory } from './memory.ts'
import type { Room } from './room.ts'

/** The pages of one list that were asked for one after the other. */
export interface PageWalk {
  /** The cursors that were asked with. */
  asked: Set<string>
  /** The ids of the items so far; undefined where no page follows, so that nobody asks. */
  ids: Prints | undefined
  /** The time of the last item so far, of a list that is ordered by it. */
  last: string | number | undefined
  /** The cursor that the last page gave. */
  next: string | undefined
  /** What the bytes of its only page amount to, while there is no other. */
  digest: string | undefined
}

/** The last walk through each list, by its fingerprint. */
export class Walks {
  readonly #index: Memory
  readonly #walks: PageWalk[] = []

  constructor(room: Room) {
    this.#index = new Memory(room)
  }

  /** How many walks were not taken, since there was no room. */
  get refused(): number {
    return this.#index.refused
  }

  get(list: number): PageWalk | undefined {
    return this.#walks[this.#index.rowOf(list)]
  }

  set(list: number, walk: PageWalk): void {
    const row = this.#index.rowFor(list)
    if (row !== -1) this.#walks[row] = walk
  }
}

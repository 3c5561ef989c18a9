const bits = 9
const blockLength = 2 ** bits

/** Numbers that stand side by side, by their row from 0: they take the 4 or 8 bytes of each and hardly more, and none is moved when more come. */
export class Column {
  readonly #kind: Float64ArrayConstructor | Uint32ArrayConstructor
  readonly #blocks: (Float64Array | Uint32Array)[] = []

  constructor(kind: Float64ArrayConstructor | Uint32ArrayConstructor) {
    this.#kind = kind
  }

  /** The number of a row; 0 where none was set. */
  get(row: number): number {
    return this.#blocks[row >>> bits]?.[row & (blockLength - 1)] ?? 0
  }

  set(row: number, value: number): void {
    const at = row >>> bits
    while (this.#blocks.length <= at) this.#blocks.push(new this.#kind(blockLength))
    const block = this.#blocks[at]
    if (block) block[row & (blockLength - 1)] = value
  }
}

import type { ExchangeSource } from '../exchange.ts'

/** Stands for sources in the 8 bytes of a number each: most are of one file. */
export class Sources {
  readonly #files: string[] = []

  /** The number that stands for a source. */
  numberOf({ file, entry }: ExchangeSource): number {
    let index = this.#files.lastIndexOf(file)
    if (index === -1) index = this.#files.push(file) - 1
    return index * 2 ** 32 + (entry === null ? 0 : entry + 1)
  }

  /** Names the source that a number stands for in a finding. */
  describe(number: number): string {
    const file = this.#files[Math.floor(number / 2 ** 32)] ?? ''
    const entry = number % 2 ** 32
    return entry === 0 ? file : `${file}, exchange ${entry - 1}`
  }
}

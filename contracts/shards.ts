/** One of the parts that a run is split into, each for a machine of its own. */
export interface Shard {
  /** From 0. */
  index: number
  of: number
}

/** What of a run is a shard's; files and the exchanges of each are counted from 0. */
export interface Part {
  /** Whether a file is read. */
  hasFile(file: number): boolean
  /** Whether an exchange is judged; the others of a file that is read only say what it is judged against. */
  hasExchange(file: number, exchange: number): boolean
}

/**
 * Splits a run of so many files: every so many-th file where there is one for each shard, so that none is read twice, and else every so many-th
 * exchange.
 */
export function partOf({ index, of }: Shard, files: number): Part {
  if (files >= of) return { hasFile: (file) => file % of === index, hasExchange: (file) => file % of === index }
  return { hasFile: () => true, hasExchange: (file, exchange) => (file + exchange) % of === index }
}

/** Which share of the samples comes before memory has to be flat, and how much of the start and the end is compared. */
const warmUp = 0.3
const compared = 0.2

/**
 * Says how much memory grew from after the warm-up to the end, in per cent; compared are medians, as a garbage collector's memory goes up
 * and down. `samples` are equally far from each other.
 */
export function growthOf(samples: readonly number[]): number {
  const warm = samples.slice(Math.floor(samples.length * warmUp))
  const length = Math.max(Math.ceil(warm.length * compared), 1)
  const [first, last] = [median(warm.slice(0, length)), median(warm.slice(-length))]
  return ((last - first) / first) * 100
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN
}

/** The present of every world: 2025-06-02T09:00:00Z in epoch milliseconds. */
export const referenceTime = Date.UTC(2025, 5, 2, 9)

/** Writes epoch milliseconds as RFC 3339 in UTC, with milliseconds. */
export function isoTime(time: number): string {
  return new Date(time).toISOString()
}

/** Writes epoch milliseconds as whole epoch seconds. */
export function epochSeconds(time: number): number {
  return Math.floor(time / 1000)
}

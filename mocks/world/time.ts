/** Writes epoch milliseconds as RFC 3339 in UTC, with milliseconds. */
export function isoTime(time: number): string {
  return new Date(time).toISOString()
}

/** Writes epoch milliseconds as whole epoch seconds. */
export function epochSeconds(time: number): number {
  return Math.floor(time / 1000)
}

const week = 7 * 86_400_000

/**
 * Moves a moment to the end of a month: each week of the world to a month of its own, so that a year of data meets leap days and the
 * ends of years. The order of moments stays. All in epoch milliseconds.
 */
export function toMonthEnd(time: number, now: number): number {
  const present = new Date(now)
  const weeks = Math.floor(time / week)
  const ago = Math.floor(now / week) - weeks
  const nextMonth = Date.UTC(present.getUTCFullYear(), present.getUTCMonth() + 1 - ago, 1)
  // A week has 604,800 seconds: they become the last ten minutes of the month. What is left counts in whole seconds, so that a
  // field in seconds and one in milliseconds still name the same moment.
  const left = (weeks + 1) * week - Math.floor(time / 1000) * 1000
  return nextMonth - left / 1000
}

/** Does the same to a date-time (RFC 3339); text that is none stays. */
export function moveText(text: string, now: number): string {
  const time = Date.parse(text)
  return Number.isNaN(time) ? text : new Date(toMonthEnd(time, now)).toISOString()
}

import { isEarlier } from '../moments.ts'

const moment = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.(\d+))?(?:[Zz]|[+-]\d\d:?\d\d)$/

/**
 * Tells whether two answers say the same of a member. Whatever is absent or null says nothing, other types are judged by the schema.
 * Moments are compared as such, to the second if they are written with different precision or in another unit; letters in either case.
 */
export function isSameFact(earlier: unknown, later: unknown): boolean {
  if (earlier === later || earlier == null || later == null || typeof earlier !== typeof later) return true
  if (typeof earlier === 'number' && typeof later === 'number') return isInOtherUnit(earlier, later)
  if (typeof earlier !== 'string' || typeof later !== 'string') return typeof earlier === 'object' || earlier === later
  const [first, second] = [moment.exec(earlier), moment.exec(later)]
  if (!first || !second) return earlier.toLowerCase() === later.toLowerCase()
  const difference = Math.abs(Date.parse(earlier) - Date.parse(later))
  const isAsPrecise = (first[1] ?? '').length === (second[1] ?? '').length
  return isAsPrecise ? difference === 0 : difference < 1000
}

/** From here on a number of seconds is a moment of our days: 2001. */
const tellable = 1e9

/** Tells whether of two different moments one is in seconds and the other the same in milliseconds, which the check of units says. */
function isInOtherUnit(one: number, other: number): boolean {
  const seconds = Math.min(one, other)
  return seconds >= tellable && Math.floor(Math.max(one, other) / 1000) === Math.floor(seconds)
}

/** Tells whether a moment or count that may only rise is told as less than before, or as null once there was one; absent it says nothing. A moment may be earlier by some milliseconds. */
export function hasFallen(earlier: unknown, later: unknown, slack = 0): boolean {
  if (typeof earlier === 'number') return later === null || (typeof later === 'number' && later < earlier)
  if (typeof earlier !== 'string') return false
  return later === null || (typeof later === 'string' && isEarlier(later, earlier, slack))
}

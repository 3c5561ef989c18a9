const timeAt = 10
const form = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)$/

/** A moment as it is written: its whole seconds in milliseconds, and the digits after them. */
interface Written {
  seconds: number
  fraction: string
}

/**
 * Tells whether a moment is earlier than another by more than a tolerance in milliseconds; false where one of them is none, which other checks say.
 * Of two of different precision the earlier one is so by what both tell. Two in the same usual form need no parsing to be told apart.
 */
export function isEarlier(moment: string, other: string, tolerance = 0): boolean {
  if (isPlain(moment) && isPlain(other) && moment.length === other.length && moment >= other) return false
  const [first, second] = [readMoment(moment), readMoment(other)]
  if (!first || !second) return false
  const told = Math.min(first.fraction.length, second.fraction.length)
  return differenceOf(first, second) < -tolerance && differenceOf(first, second, told) < 0
}

/** How far, in milliseconds, the clocks of a provider's servers may be apart: what is less out of order than this is only warned of. */
export const clocks = 1000

/** Reads a moment of RFC 3339; undefined for another text, and for a day that does not exist, which `Date` would take for a later one. */
function readMoment(text: string): Written | undefined {
  const [, date = '', time = '', fraction = '', offset = ''] = form.exec(text) ?? []
  const day = new Date(`${date}T00:00:00Z`)
  const seconds = Date.parse(`${date}T${time}${offset}`)
  if (Number.isNaN(seconds) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) return undefined
  return { seconds, fraction }
}

/** Milliseconds between two moments, by so many digits of their seconds. */
function differenceOf(first: Written, second: Written, digits?: number): number {
  const [left, right] = [first, second].map(({ fraction }) => Number(`0.${fraction.slice(0, digits)}`))
  return first.seconds - second.seconds + ((left ?? 0) - (right ?? 0)) * 1000
}

/** Tells whether a text looks as `2025-06-02T09:00:00Z` does: such texts of one length have the order of their moments. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0)
  return (
    first >= 0x30 && first <= 0x39 && text[4] === '-' && text[7] === '-' && text[timeAt] === 'T' && text.endsWith('Z')
  )
}

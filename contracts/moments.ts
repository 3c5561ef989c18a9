const timeAt = 10
const isDateTime = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/

/**
 * Tells whether a moment is earlier than another by more than a tolerance in milliseconds; false where one of them is no date and time with an offset. Two in the same usual
 * form need no parsing to be told apart.
 */
export function isEarlier(moment: string, other: string, tolerance = 0): boolean {
  if (isPlain(moment) && isPlain(other) && moment.length === other.length && moment >= other) return false
  // Without a time and an offset a text says no moment, and what is no moment is judged by its schema.
  return isDateTime.test(moment) && isDateTime.test(other) && Date.parse(moment) < Date.parse(other) - tolerance
}

/** Tells whether a text looks as `2025-06-02T09:00:00Z` does: such texts of one length have the order of their moments. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0)
  return (
    first >= 0x30 && first <= 0x39 && text[4] === '-' && text[7] === '-' && text[timeAt] === 'T' && text.endsWith('Z')
  )
}

// The formats that the generated validators check. This file is bundled into them, so it imports nothing. Where ajv-formats takes more than the
// RFC knows (a blank for the T, offsets without a colon, a UUID as a URN), these do not: parsers that read by the RFC fail on such a text.
// date-time and uuid are most of what a validator does on small bodies. V8 matches expressions faster where repetitions are written out:
// \d\d\d\d rather than \d{4}.

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** What nearly all moments are, and none that is wrong: on a day that every month has, in universal time. */
const usualMoment = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/
const uuidForm = new RegExp(`^${[8, 4, 4, 4, 12].map((length) => '[0-9a-f]'.repeat(length)).join('-')}$`, 'i')
const emailForm =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i

/** The formats by name; each says whether a string has that form. */
export const formatFunctions = {
  'date-time': isDateTime,
  date: isDate,
  uuid: isUuid,
  email: (text: string): boolean => emailForm.test(text),
  uri: isUri,
}

/** A full date and a time with an offset (RFC 3339, section 5.6), any number of fraction digits, leap seconds at their place. */
function isDateTime(text: string): boolean {
  if (usualMoment.test(text)) return true
  if (text.length < 20 || !isDatePart(text)) return false
  const separator = text.charCodeAt(10)
  // "T" or "t".
  if (separator !== 84 && separator !== 116) return false
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const second = twoDigits(text, 17)
  if (!(hour <= 23 && minute <= 59 && second <= 60) || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
    return false
  let index = 19
  if (text.charCodeAt(index) === 46) {
    index += 1
    const start = index
    while (isDigit(text.charCodeAt(index))) index += 1
    if (index === start) return false
  }
  const offset = offsetMinutes(text, index)
  return !Number.isNaN(offset) && (second < 60 || (hour * 60 + minute - offset + 1440 * 2) % 1440 === 1439)
}

/** A full date (RFC 3339, section 5.6). */
function isDate(text: string): boolean {
  return text.length === 10 && isDatePart(text)
}

/** A UUID in the usual form (RFC 4122, section 3, the production `UUID`: its URN is another text). */
function isUuid(text: string): boolean {
  return uuidForm.test(text)
}

function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/[\s<>"{}|\\^`]/.test(text) && !/%(?![0-9a-f]{2})/i.test(text)
}

function isDatePart(text: string): boolean {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return false
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (daysInMonth[month - 1] ?? 0)
}

/** The offset in minutes from `index` to the end: `Z` or `±hh:mm`; NaN for anything else. */
function offsetMinutes(text: string, index: number): number {
  const sign = text.charCodeAt(index)
  const rest = text.length - index
  if (sign === 90 || sign === 122) return rest === 1 ? 0 : Number.NaN
  if (sign !== 43 && sign !== 45) return Number.NaN
  if (rest !== 6 || text.charCodeAt(index + 3) !== 58) return Number.NaN
  const hours = twoDigits(text, index + 1)
  const minutes = twoDigits(text, index + 4)
  return !(hours <= 23 && minutes <= 59) ? Number.NaN : (sign === 45 ? -1 : 1) * (hours * 60 + minutes)
}

/** The number that two digits form, or NaN. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index)
  const ones = text.charCodeAt(index + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : Number.NaN
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

import { isJsonObject } from '../json.ts'
import { Fault } from './fault.ts'

/**
 * Reads headers, as a list of names and values or as an object, with names in lower case; several of one name are joined (RFC 9110,
 * section 5.3).
 */
export function headersOf(recorded: unknown): Record<string, string> {
  const pairs: (readonly [unknown, unknown])[] = Array.isArray(recorded)
    ? recorded.map((header: unknown) => (isJsonObject(header) ? [header['name'], header['value']] : ['', '']))
    : Object.entries(isJsonObject(recorded) ? recorded : {})
  const headers = new Map<string, string>()
  for (const [name, value] of pairs) {
    // What is no text is none of HTTP either, and may be so deep that it cannot be written.
    if (typeof name !== 'string' || name === '' || !(isScalar(value) || Array.isArray(value))) continue
    const key = name.toLowerCase()
    const before = headers.get(key)
    const text = Array.isArray(value) ? value.filter(isScalar).join(', ') : String(value)
    headers.set(key, before === undefined || before === text ? text : `${before}, ${text}`)
  }
  return Object.fromEntries(headers)
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/**
 * Reads a status: 0 when no answer came, as recorders write it for aborted requests; undefined when there is none.
 * @throws {Fault} for a number that is no status.
 */
export function statusOf(recorded: unknown): number | undefined {
  if (typeof recorded !== 'number') return undefined
  if (recorded <= 0) return 0
  if (Number.isInteger(recorded) && recorded >= 100 && recorded <= 599) return recorded
  throw new Fault(`its status ${recorded} is none of HTTP. Record it again.`)
}

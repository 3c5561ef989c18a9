import { isJsonObject } from '../json.ts'
import { Fault } from './fault.ts'

/**
 * Reads headers, as a list of names and values or as an object, with names in lower case; several of one name are joined (RFC 9110,
 * section 5.3).
 */
export function headersOf(recorded: unknown): Record<string, string> {
  const headers: Record<string, string> = {}
  if (Array.isArray(recorded)) {
    for (const header of recorded) if (isJsonObject(header)) add(headers, header['name'], header['value'])
  } else if (isJsonObject(recorded)) {
    for (const [name, value] of Object.entries(recorded)) add(headers, name, value)
  }
  return headers
}

function add(headers: Record<string, string>, name: unknown, value: unknown): void {
  // What is no text is none of HTTP either, and may be so deep that it cannot be written.
  if (typeof name !== 'string' || name === '' || !(isScalar(value) || Array.isArray(value))) return
  const key = name.toLowerCase()
  const text = Array.isArray(value) ? value.filter(isScalar).join(', ') : String(value)
  const before = Object.hasOwn(headers, key) ? headers[key] : undefined
  const joined = before === undefined || before === text ? text : `${before}, ${text}`
  // An assignment to this one name would change what the object inherits.
  if (key === '__proto__')
    Object.defineProperty(headers, key, { value: joined, enumerable: true, configurable: true, writable: true })
  else headers[key] = joined
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** Reads a method; GET where there is none. */
export function methodOf(recorded: unknown): string {
  return typeof recorded === 'string' ? recorded.toUpperCase() : 'GET'
}

/**
 * Reads a status: 0 when no answer came, as recorders write it for aborted requests; undefined when there is none.
 * @throws {Fault} for a number that is no status.
 */
export function statusOf(recorded: unknown): number | undefined {
  if (typeof recorded === 'string' && /^[1-5]\d\d$/.test(recorded)) return Number(recorded)
  if (typeof recorded !== 'number') return undefined
  if (recorded <= 0) return 0
  if (Number.isInteger(recorded) && recorded >= 100 && recorded <= 599) return recorded
  throw new Fault(`its status ${recorded} is none of HTTP. Record it again.`)
}

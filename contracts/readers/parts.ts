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
    if (typeof name !== 'string' || name === '' || value === null || value === undefined) continue
    const key = name.toLowerCase()
    const before = headers.get(key)
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    headers.set(key, before === undefined || before === text ? text : `${before}, ${text}`)
  }
  return Object.fromEntries(headers)
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

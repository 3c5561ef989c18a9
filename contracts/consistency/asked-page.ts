import type { Exchange } from '../exchange.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { partsOf } from '../url-parts.ts'

/** The list that a page is of, whatever its place, and the cursor, number or offset it was asked for with; empty where none was given. */
export function askedPage(scope: number, { request }: Exchange, parameter: string): { list: number; asked: string } {
  const { address, search } = partsOf(request.url)
  const list = fingerprintOnto(scope, address)
  if (search === '') return { list, asked: '' }
  const query = new URLSearchParams(search)
  const asked = query.get(parameter) ?? ''
  query.delete(parameter)
  query.sort()
  return { list: query.size === 0 ? list : fingerprintOnto(list, query.toString()), asked }
}

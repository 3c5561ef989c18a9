import { aimAtIds } from '../aims.ts'
import type { CheckContext } from '../context.ts'
import type { PlacedOperation } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { addressOf } from '../listing.ts'
import type { Addresses } from './addresses.ts'

/** Aims at the ids of the items of a list that is the answer, or its one member. */
export const aimAtItemIds = aimAtIds(/^(?:\/[^/]+)?\/\d+\/id$/, 3)

/**
 * Warns of a 404 for what an earlier list of the same collection had, or an earlier answer gave, with no write to it in between.
 * Addresses are compared without query; `scope` says whose they are, since another key may see other things, `turn` counts exchanges, and one that is
 * `late` was asked before an earlier one of the recording.
 */
export function vanished(
  { provider, redactor }: CheckContext,
  { method, path, operation }: PlacedOperation,
  addresses: Addresses,
  { scope, turn, late }: { scope: number; turn: number; late: boolean },
  exchange: Exchange,
  itemIds: () => readonly string[],
): Judgement[] {
  const { status } = exchange.response
  const isOfOne = path.endsWith('}')
  if (method !== 'get') {
    // What is written to a collection is added to it; a write to one thing may remove it and what is below.
    if (status < 400 && isOfOne) addresses.noteWrite(placesOf(scope, exchange), turn)
    return []
  }
  if (status === 200) {
    const places = placesOf(scope, exchange)
    addresses.noteSeen(places, exchange.source, turn)
    const address = places.at(-1) ?? scope
    places.push(address)
    for (const id of itemIds()) {
      places[places.length - 1] = fingerprintOnto(address, segmentOf(id))
      addresses.noteSeen(places, exchange.source, turn)
    }
    return []
  }
  // A list may be missing for what its query names.
  const before = status === 404 && isOfOne && !late ? addresses.whereSeen(placesOf(scope, exchange)) : undefined
  if (before === undefined) return []
  const address = addressOf(exchange)
  return [
    {
      check: 'consistency',
      severity: 'warning',
      instancePath: '',
      received: `404 for ${redactor.form(address.slice(address.lastIndexOf('/') + 1))}`,
      documented: `there, as in ${before}`,
      facts: operation['x-source'] ?? [],
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

/** The fingerprints of all that an address stands below, from the outside in, and of itself. */
function placesOf(scope: number, exchange: Exchange): number[] {
  const places: number[] = []
  const address = addressOf(exchange)
  let print = scope
  for (let start = 0, end = 0; end !== -1; start = end + 1) {
    end = address.indexOf('/', start)
    print = fingerprintOnto(print, address.slice(start, end === -1 ? undefined : end))
    places.push(print)
  }
  return places
}

/** How an id stands in an address; most have nothing that would be escaped. Half a pair of units is no character, which URLs cannot hold. */
function segmentOf(id: string): string {
  return (/[^\w.~!*'()-]/.test(id) ? encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\uFFFD')) : id).toLowerCase()
}

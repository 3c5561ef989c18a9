import type { Exchange } from '../exchange.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { isSuccess } from '../listing.ts'
import { lastSegment } from '../url-parts.ts'
import type { Lasting } from './lasting.ts'
import type { Objects } from './objects.ts'
import { printOf, unknownFacts } from './same-object.ts'

/** Remembers what an accepted write has made of the object that its address ends with, where there is no way back from that. */
export function noteSet(
  table: Record<string, Lasting>,
  objects: Objects,
  origin: number,
  operationId: string,
  exchange: Exchange,
): void {
  if (!isSuccess(exchange)) return
  const { request, source } = exchange
  for (const [component, entry] of Object.entries(table)) {
    for (const [index, { setBy, from }] of (entry.oneWay ?? []).entries()) {
      if (setBy !== operationId) continue
      const print = printOf(fingerprintOnto(origin, component), { id: lastSegment(request.url) })
      if (print === undefined) continue
      if (objects.index.rowOf(print) === -1) objects.add(print, source, unknownFacts(entry))
      const row = objects.index.rowOf(print)
      // A full memory takes no new ones.
      if (row === -1) continue
      objects.setFact(row, entry.fixed.length + index, from)
      objects.noteChange()
    }
  }
}

import type { ExchangeSource } from '../exchange.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { pointerTokens, readPath } from '../json.ts'
import { isEarlier } from '../moments.ts'
import type { Lasting } from './lasting.ts'
import type { Objects } from './objects.ts'
import { placeOf, printOf, unknownFacts } from './same-object.ts'

/**
 * Remembers of what objects belong to, such as the channel of a message, that it cannot be told as older than they are: it must be so in later
 * answers, whenever the objects themselves were asked for.
 */
export function noteRaised(
  table: Record<string, Lasting>,
  objects: Objects,
  origin: number,
  source: ExchangeSource,
  valuesOf: (component: string) => readonly unknown[],
): void {
  for (const [component, { raises }] of Object.entries(table)) {
    const owner = raises && table[raises.component]
    if (!raises || !owner) continue
    const place = placeOf(owner, raises.pointer)
    for (const [id, moment] of newest(valuesOf(component), pointerTokens(raises.of), pointerTokens(raises.by))) {
      const print = printOf(fingerprintOnto(origin, raises.component), { id })
      if (print === undefined) continue
      if (objects.index.rowOf(print) === -1) objects.add(print, source, unknownFacts(owner))
      const row = objects.index.rowOf(print)
      // A full memory takes no new ones.
      if (row === -1) continue
      const known = objects.fact(row, place)
      if (known != null && !(typeof known === 'string' && isEarlier(known, moment))) continue
      objects.setFact(row, place, moment)
      objects.noteChange()
    }
  }
}

/** The latest moment of the objects of each owner: a page has many of one. */
function newest(values: readonly unknown[], of: readonly string[], by: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const value of values) {
    const [owner, moment] = [readPath(value, of), readPath(value, by)]
    if (typeof owner !== 'string' || typeof moment !== 'string') continue
    const known = found.get(owner)
    if (known === undefined || isEarlier(known, moment)) found.set(owner, moment)
  }
  return found
}

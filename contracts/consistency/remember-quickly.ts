import type { ExchangeSource } from '../exchange.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import type { Look } from '../glance.ts'
import { readPath } from '../json.ts'
import type { Lasting } from './lasting.ts'
import type { Objects } from './objects.ts'
import { isRising, pathsOf, printOf } from './same-object.ts'

/**
 * Remembers the objects that a quick look has met where nothing is to be said of them: each is new, says what was said of it before, or leaves it
 * out. False where more is to be told apart; then nothing is remembered.
 */
export function rememberQuickly(
  table: Record<string, Lasting>,
  objects: Objects,
  origin: number,
  source: ExchangeSource,
  look: Look,
): boolean {
  const size = objects.index.size
  const learnt: [row: number, place: number][] = []
  for (const component in table) {
    const entry = table[component]
    const values = look[component]
    if (!entry || !values || values.length === 0) continue
    const paths = pathsOf(entry)
    const kind = fingerprintOnto(origin, component)
    for (const value of values) {
      const print = printOf(kind, value)
      if (print === undefined) continue
      const row = objects.index.rowOf(print)
      if (row === -1 && !objects.index.isFull)
        objects.add(
          print,
          source,
          paths.map((path) => readPath(value, path)),
        )
      else if (row === -1 || !learn(objects, row, entry, value, learnt)) {
        objects.index.shrinkTo(size)
        for (const [known, place] of learnt) objects.setFact(known, place, undefined)
        return false
      }
    }
  }
  return true
}

/** Adds what was left out before; false where something else was said. What is left out now says nothing. */
function learn(
  objects: Objects,
  row: number,
  entry: Lasting,
  value: unknown,
  learnt: [row: number, place: number][],
): boolean {
  const paths = pathsOf(entry)
  for (let place = 0; place < paths.length; place += 1) {
    const now = readPath(value, paths[place] ?? [])
    if (now === undefined || (now === null && !isRising(entry, place))) continue
    const fact = objects.fact(row, place)
    if (now === fact || (now === null && fact === undefined)) continue
    if (fact != null || isRising(entry, place)) return false
    objects.setFact(row, place, now)
    learnt.push([row, place])
  }
  return true
}

import { specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { ExchangeSource } from '../exchange.ts'
import type { Judgement, Severity } from '../finding.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { isJsonObject, pointerTokens, readPath } from '../json.ts'
import type { Met } from '../walk.ts'
import type { Lasting } from './lasting.ts'
import type { Objects } from './objects.ts'
import { hasFallen, isSameFact } from './same-fact.ts'

/**
 * Compares every object of an answer with what earlier answers said of it, and remembers it; a `late` answer was asked for before an earlier one,
 * and changes nothing that may change.
 */
export function sameObject(
  context: CheckContext,
  table: Record<string, Lasting>,
  objects: Objects,
  origin: number,
  source: ExchangeSource,
  mets: readonly Met[],
  late: boolean,
): Judgement[] {
  return mets.flatMap((met) => {
    const name = componentOf(met)
    const entry = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
    const print = entry && printOf(fingerprintOnto(origin, name ?? ''), met.value)
    if (name === undefined || !entry || print === undefined) return []
    const now = pathsOf(entry).map((path) => readPath(met.value, path))
    const row = objects.index.rowOf(print)
    if (row === -1) {
      objects.add(print, source, now)
      return []
    }
    const before = now.map((_, place) => objects.fact(row, place))
    const found = differences(context, late ? { fixed: entry.fixed } : entry, before, now, met, {
      name,
      place: objects.describeSource(row),
    })
    for (const [place, fact] of before.entries()) {
      // What an earlier answer left out is learnt now; what it said stays, except what may change and is not yet past the way back.
      const oneWay = entry.oneWay?.[place - entry.fixed.length]
      const mayChange = !late && (oneWay ? lower(fact) !== oneWay.from : place >= entry.fixed.length)
      const learnt = fact == null || mayChange ? (now[place] ?? fact) : fact
      if (learnt === fact) continue
      objects.setFact(row, place, learnt)
      // What was learnt anew changes nothing for an answer that comes again, unless that said null.
      if (fact != null || isRising(entry, place)) objects.noteChange()
    }
    return found
  })
}

/** The component that a value was met as. */
export function componentOf({ schema: { $ref } }: Met): string | undefined {
  return $ref?.slice($ref.lastIndexOf('/') + 1)
}

/** What an object is remembered by among those of a kind; undefined for one without an id. */
export function printOf(kind: number, value: unknown): number | undefined {
  const id = isJsonObject(value) ? value['id'] : undefined
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return undefined
  return fingerprintOnto(kind, String(id).toLowerCase())
}

const known = new WeakMap<Lasting, string[][]>()

/** Where the members that last stand, in the order of the table. */
export function pathsOf(entry: Lasting): string[][] {
  const paths = known.get(entry)
  if (paths) return paths
  const made = pointersOf(entry).map(pointerTokens)
  known.set(entry, made)
  return made
}

/** The place of a member in the order of the table. */
export function placeOf(entry: Lasting, pointer: string): number {
  return pointersOf(entry).indexOf(pointer)
}

function pointersOf({ fixed, oneWay = [], rising = [], latest = [] }: Lasting): string[] {
  return [...fixed, ...[...oneWay, ...rising].map(({ pointer }) => pointer), ...latest]
}

/** Of an object that no answer has shown nothing is known yet. */
export function unknownFacts(entry: Lasting): undefined[] {
  return pathsOf(entry).map(() => undefined)
}

/** Tells whether a member that lasts, by its place in the order of the table, is a moment or count that only rises. */
export function isRising({ fixed, oneWay = [], rising = [] }: Lasting, place: number): boolean {
  const first = fixed.length + oneWay.length
  return place >= first && place < first + rising.length
}

function differences(
  { provider, redactor }: CheckContext,
  { fixed, oneWay = [], rising = [] }: Lasting,
  before: readonly unknown[],
  now: readonly unknown[],
  met: Met,
  { name, place }: { name: string; place: string },
): Judgement[] {
  // The member is described with the component that the table names, whatever refers to it.
  const spec = specFile(provider, [{ ...met, component: name }])
  const judgement = (
    pointer: string,
    received: string,
    documented: string,
    facts: readonly string[],
    severity: Severity = 'warning',
  ): Judgement => ({
    check: 'consistency',
    severity,
    instancePath: met.pointer + pointer,
    received,
    documented,
    facts: [...facts],
    spec,
  })
  const tell = (value: unknown): string => (typeof value === 'number' ? String(value) : redactor.form(value))
  return [
    ...fixed.flatMap((pointer, index) => {
      const [earlier, later] = [before[index], now[index]]
      if (isSameFact(earlier, later)) return []
      return [judgement(pointer, tell(later), documentedAs(tell(later), tell(earlier), place), [])]
    }),
    ...oneWay.flatMap(({ pointer, from, to, facts, severity }, index) => {
      const [earlier, later] = [before[fixed.length + index], now[fixed.length + index]].map(lower)
      if (earlier !== from || later !== to) return []
      return [judgement(pointer, redactor.word(later), `never ${to} again after ${from}`, facts, severity)]
    }),
    ...rising.flatMap(({ pointer, facts, slack }, index) => {
      const at = fixed.length + oneWay.length + index
      if (!hasFallen(before[at], now[at], slack)) return []
      const bound = typeof before[at] === 'number' ? 'less than' : 'before'
      return [judgement(pointer, tell(now[at]), `not ${bound} ${tell(before[at])}, as an earlier answer has it`, facts)]
    }),
  ]
}

/** What was said before; two values may look alike where only their shape is shown. */
function documentedAs(later: string, earlier: string, place: string): string {
  return later === earlier ? `another value of this form, as in ${place}` : `${earlier}, as in ${place}`
}

/** Some providers write one word in either case. */
export function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

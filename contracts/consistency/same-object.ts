import { specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { ExchangeSource } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { isJsonObject, pointerTokens, readPath } from '../json.ts'
import type { Met } from '../walk.ts'
import type { Lasting } from './lasting.ts'
import type { Objects } from './objects.ts'
import { isSameFact } from './same-fact.ts'

/** Compares every object of an answer with what earlier answers said of it, and remembers it. */
export function sameObject(
  context: CheckContext,
  table: Record<string, Lasting>,
  objects: Objects,
  origin: number,
  source: ExchangeSource,
  mets: readonly Met[],
): Judgement[] {
  return mets.flatMap((met) => {
    const name = met.schema.$ref?.slice(met.schema.$ref.lastIndexOf('/') + 1)
    const entry = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
    const print = entry && printOf(fingerprintOnto(origin, name ?? ''), met.value)
    if (!entry || print === undefined) return []
    const now = pathsOf(entry).map((path) => readPath(met.value, path))
    const row = objects.index.rowOf(print)
    if (row === -1) {
      objects.add(print, source, now)
      return []
    }
    const before = now.map((_, place) => objects.fact(row, place))
    const found = differences(context, entry, before, now, met, objects.describeSource(row))
    for (const [place, fact] of before.entries()) {
      // What an earlier answer left out is learnt now; what it said stays, except where a change may be one-way.
      const learnt = fact == null || place >= entry.fixed.length ? (now[place] ?? fact) : fact
      if (learnt === fact) continue
      objects.setFact(row, place, learnt)
      // What was learnt anew changes nothing for an answer that comes again.
      if (fact != null) objects.noteChange()
    }
    return found
  })
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
  const made = [...entry.fixed, ...(entry.oneWay ?? []).map(({ pointer }) => pointer)].map(pointerTokens)
  known.set(entry, made)
  return made
}

function differences(
  { provider, redactor }: CheckContext,
  { fixed, oneWay = [] }: Lasting,
  before: readonly unknown[],
  now: readonly unknown[],
  met: Met,
  place: string,
): Judgement[] {
  const spec = specFile(provider, [met])
  const judgement = (pointer: string, received: string, documented: string, facts: readonly string[]): Judgement => ({
    check: 'consistency',
    severity: 'warning',
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
    ...oneWay.flatMap(({ pointer, from, to, facts }, index) => {
      const [earlier, later] = [before[fixed.length + index], now[fixed.length + index]].map(lower)
      if (earlier !== from || later !== to) return []
      return [judgement(pointer, redactor.word(later), `never ${to} again after ${from}`, facts)]
    }),
  ]
}

/** What was said before; two values may look alike where only their shape is shown. */
function documentedAs(later: string, earlier: string, place: string): string {
  return later === earlier ? `another value of this form, as in ${place}` : `${earlier}, as in ${place}`
}

/** Some providers write one word in either case. */
function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

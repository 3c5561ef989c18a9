import { specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { ExchangeSource } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject, pointerTokens, readPath } from '../json.ts'
import type { Met } from '../walk.ts'
import type { Lasting } from './lasting.ts'
import type { Memory } from './memory.ts'
import { describePlace } from './place.ts'
import { isSameFact } from './same-fact.ts'

/** What is remembered of an object: where it was first seen, and the members that last, in the order of the table. */
export interface Remembered {
  source: ExchangeSource
  facts: unknown[]
}

/** Compares every object of an answer with what earlier answers said of it, and remembers it. */
export function sameObject(
  context: CheckContext,
  table: Record<string, Lasting>,
  memory: Memory<Remembered>,
  origin: string,
  source: ExchangeSource,
  mets: readonly Met[],
): Judgement[] {
  return mets.flatMap((met) => {
    const name = met.schema.$ref?.slice(met.schema.$ref.lastIndexOf('/') + 1)
    const entry = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
    if (!entry || !isJsonObject(met.value)) return []
    const key = keyOf(origin, name ?? '', met.value)
    if (key === undefined) return []
    const now = pathsOf(entry).map((path) => readPath(met.value, path))
    const before = memory.get(key)
    if (!before) {
      memory.set(key, { source, facts: now })
      return []
    }
    const found = differences(context, entry, before, now, met)
    // What an earlier answer left out is learnt now; what it said stays, except where a change may be one-way.
    const learnt = before.facts.map((fact, index) =>
      fact == null || index >= entry.fixed.length ? (now[index] ?? fact) : fact,
    )
    // What was learnt anew changes nothing for an answer that comes again.
    if (learnt.some((fact, index) => before.facts[index] != null && fact !== before.facts[index])) memory.noteChange()
    before.facts = learnt
    return found
  })
}

/** What an object is remembered by; undefined for one without an id. */
export function keyOf(origin: string, component: string, { id }: Record<string, unknown>): string | undefined {
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return undefined
  return `${origin} ${component} ${String(id).toLowerCase()}`
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
  before: Remembered,
  now: unknown[],
  met: Met,
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
      const [earlier, later] = [before.facts[index], now[index]]
      if (isSameFact(earlier, later)) return []
      return [judgement(pointer, tell(later), `${tell(earlier)}, as in ${describePlace(before.source)}`, [])]
    }),
    ...oneWay.flatMap(({ pointer, from, to, facts }, index) => {
      const [earlier, later] = [before.facts[fixed.length + index], now[fixed.length + index]].map(lower)
      if (earlier !== from || later !== to) return []
      return [judgement(pointer, redactor.word(later), `never ${to} again after ${from}`, facts)]
    }),
  ]
}

/** Some providers write one word in either case. */
function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

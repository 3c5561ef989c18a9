import type { CheckContext } from './context.ts'
import type { Description } from './description.ts'
import type { Exchange } from './exchange.ts'
import type { Judgement, Severity } from './finding.ts'
import { isJsonObject, joinPointer, jsonTypeOf, pointerTokens, readPointer } from './json.ts'
import { allowedTypes, documentedProperties } from './leaves.ts'
import type { Schema } from './schema.ts'
import { meetAt } from './walk.ts'

/** What is said of the members of an object that are not there, or nowhere documented. */
const absences: ReadonlySet<string> = new Set(['required-property', 'presence'])

/** An object of which several members are missed or unknown. */
interface Odd {
  pointer: string
  value: Record<string, unknown>
  missing: Judgement[]
  unknown: Judgement[]
}

/**
 * Tells one fault once where it makes many members missed or unknown: an object that lost what stands around it or has something around it that does
 * not belong there, a member under a name written in another way, and a member that is both required and always there.
 */
export function misplaced(
  context: CheckContext,
  schema: Schema,
  { status, body }: Exchange['response'],
  judgements: readonly Judgement[],
): Judgement[] {
  const required = new Set(judgements.flatMap((one) => (one.check === 'required-property' ? [one.instancePath] : [])))
  const once = judgements.filter(({ check, instancePath }) => check !== 'presence' || !required.has(instancePath))
  // Each judgement is looked at once, however many there are: what stands in its place, nothing where another tells it.
  const instead = new Map<Judgement, Judgement | undefined>()
  for (const odd of oddOnes(body, once)) {
    const { missing, unknown } = odd
    const documented = membersOf(context.description, schema, body, odd.pointer)
    const levels = around(odd, documented) ?? without(context.description, odd, documented)
    const nothing = levels ? undefined : empty(odd, documented, status >= 400)
    if (levels) replace(instead, [...missing, ...unknown], sumUp([...missing, ...unknown], levels))
    else if (nothing) replace(instead, missing, nothing)
    else
      for (const [one, other] of renamings(context.description, odd, documented)) {
        const name = context.redactor.pointer(body, other.instancePath, new Set(), true)
        replace(instead, [one, other], {
          ...one,
          ...gravestOf([one, other]),
          received: `${one.received}, and in its place ${name}`,
        })
      }
  }
  return once.flatMap((one) => (instead.has(one) ? (instead.get(one) ?? []) : [one]))
}

/** Puts one judgement in the place of the first of some, and nothing in that of the others. */
function replace(instead: Map<Judgement, Judgement | undefined>, all: readonly Judgement[], by: Judgement): void {
  for (const [index, one] of all.entries()) instead.set(one, index === 0 ? by : undefined)
}

/** The objects with more than one member that is missed or unknown. */
function oddOnes(body: unknown, judgements: readonly Judgement[]): Odd[] {
  const byPointer = new Map<string, Odd>()
  for (const one of judgements) {
    const isMissing = absences.has(one.check)
    if (!isMissing && one.check !== 'undocumented-property') continue
    const pointer = one.instancePath.slice(0, one.instancePath.lastIndexOf('/'))
    const value = readPointer(body, pointer)
    if (!isJsonObject(value)) continue
    const odd = byPointer.get(pointer) ?? { pointer, value, missing: [], unknown: [] }
    ;(isMissing ? odd.missing : odd.unknown).push(one)
    byPointer.set(pointer, odd)
  }
  return [...byPointer.values()].filter(({ missing, unknown }) => missing.length + unknown.length > 1)
}

type Members = ReadonlyMap<string, readonly Schema[]>
type Level = Pick<Judgement, 'instancePath' | 'received' | 'documented' | 'named'>

function membersOf(description: Description, schema: Schema, body: unknown, pointer: string): Members {
  const members = new Map<string, Schema[]>()
  for (const met of meetAt(description, schema, body, pointer)) {
    for (const [name, nodes] of Object.entries(met.schema.properties ?? {}))
      members.set(name, [...(members.get(name) ?? []), nodes])
  }
  return members
}

/** An object that has nothing of its own but one unknown member, in which what is documented stands. */
function around({ pointer, value, unknown }: Odd, documented: Members): Level | undefined {
  const names = Object.keys(value)
  const [name = ''] = names
  const inner = value[name]
  if (names.length !== 1 || unknown.length !== 1 || documented.has(name) || !isJsonObject(inner)) return undefined
  const known = Object.keys(inner).filter((one) => documented.has(one))
  if (known.length < 2) return undefined
  return {
    instancePath: joinPointer(pointer, name),
    received: `an object around ${known.length} members that belong one level higher`,
    documented: 'its members where it stands',
    named: true,
  }
}

/** An object with nothing that is documented of it, but with what is documented of one of its members. */
function without(description: Description, { pointer, value, unknown }: Odd, documented: Members): Level | undefined {
  const names = Object.keys(value)
  if (unknown.length < 2 || unknown.length * 2 < names.length) return undefined
  for (const [name, nodes] of documented) {
    if (Object.hasOwn(value, name)) continue
    const inner = new Set(nodes.flatMap((node) => [...documentedProperties(description, node).keys()]))
    const known = unknown.filter((one) => inner.has(nameOf(one)))
    if (known.length < 2 || known.length < unknown.length / 2) continue
    return {
      instancePath: joinPointer(pointer, name),
      received: `absent, and ${known.length} of its members one level higher`,
      documented: 'an object around them',
    }
  }
  return undefined
}

/**
 * An object with none of its documented members: whatever says of each that it is there, without all of them it is another object. A refusal may come
 * from whatever stands before the provider.
 */
function empty({ pointer, value, missing }: Odd, documented: Members, isRefusal: boolean): Judgement | undefined {
  if (missing.length < 2 || Object.keys(value).some((name) => documented.has(name))) return undefined
  const told = {
    instancePath: pointer,
    received: Object.keys(value).length === 0 ? 'an empty object' : 'an object with none of its members',
    documented: `one with ${[...new Set(missing.map(nameOf))].join(', ')}`,
  }
  const judgement = sumUp(missing, told)
  return isRefusal ? judgement : { ...judgement, severity: 'error' }
}

/** By missed member the unknown one that has its name in other letters, or is the only list or object that could be it. */
function renamings(
  description: Description,
  { missing, unknown, value }: Odd,
  documented: Members,
): Map<Judgement, Judgement> {
  return new Map(
    missing.flatMap((one): [Judgement, Judgement][] => {
      const types = (documented.get(nameOf(one)) ?? []).map((node) => allowedTypes(description, node))
      const other = unknown.filter((candidate) => {
        if (plainName(candidate) === plainName(one)) return true
        const inner = value[nameOf(candidate)]
        const isAlone = missing.length === 1 && unknown.length === 1 && typeof inner === 'object' && inner !== null
        return isAlone && types.some((allowed) => allowed.has(jsonTypeOf(inner)))
      })
      return other.length === 1 && other[0] ? [[one, other[0]]] : []
    }),
  )
}

function nameOf({ instancePath }: Judgement): string {
  return pointerTokens(instancePath).at(-1) ?? ''
}

function plainName(one: Judgement): string {
  return nameOf(one)
    .toLowerCase()
    .replaceAll(/[\s_$-]/g, '')
}

const gravest: readonly Severity[] = ['error', 'warning', 'info']

/** One judgement in the place of several, as grave as the gravest, with the facts of all. */
function sumUp(all: readonly Judgement[], level: Level): Judgement {
  const { spec = '' } = all.find(({ severity }) => severity === gravestOf(all).severity) ?? {}
  return { check: 'response-schema', spec, ...gravestOf(all), ...level }
}

function gravestOf(all: readonly Judgement[]): Pick<Judgement, 'severity' | 'facts'> {
  const severity = gravest.find((grade) => all.some((one) => one.severity === grade)) ?? 'warning'
  return { severity, facts: [...new Set(all.flatMap(({ facts }) => facts))] }
}

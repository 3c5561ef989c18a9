import { aimAtComponents } from '../aims.ts'
import type { CheckContext } from '../context.ts'
import type { Description } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import type { Look } from '../glance.ts'
import type { Breach, Invariant } from '../invariant.ts'
import type { Schema } from '../schema.ts'
import { bearsAnotherTag } from '../unknown-tag.ts'
import { type Aim, type Met, walkTo } from '../walk.ts'

/** Reports where an answer breaks a cross-field rule of the document. */
export function invariants(
  context: CheckContext,
  operationId: string,
  exchange: Exchange,
  schema: Schema,
): Judgement[] {
  const { description } = context
  const referred = byReference(walkTo(description, schema, exchange.response.body, aimAtJudged(context)))
  return context.invariants.flatMap((invariant) =>
    judgedValues(description, invariant, operationId, exchange, referred).flatMap(({ value, pointer }) =>
      invariant.breaches(value, exchange, context.redactor).map((breach) => ({
        check: invariant.check ?? 'invariant',
        severity: breach.severity ?? invariant.severity ?? 'error',
        instancePath: pointer + breach.pointer,
        received: breach.received,
        documented: breach.documented,
        facts: [...(breach.facts ?? invariant.facts)],
        spec: `contracts/${invariant.file ?? `${context.provider}/invariants.ts`}`,
        ...againstOf(breach, invariant),
      })),
    ),
  )
}

function againstOf(breach: Breach, invariant: Invariant): Pick<Judgement, 'against'> {
  const against = breach.against ?? invariant.against
  return against === undefined ? {} : { against }
}

/** Tells whether an answer breaks some rule, from the objects that a quick look met in it. */
export function breaksInvariant(
  { invariants: rules, redactor }: CheckContext,
  operationId: string,
  exchange: Exchange,
  look: Look,
): boolean {
  const { whole, byComponent } = rulesOf(rules, operationId)
  for (const rule of whole) if (rule.breaches(exchange.response.body, exchange, redactor).length > 0) return true
  for (const [component, ofComponent] of byComponent) {
    for (const value of look[component] ?? [])
      for (const rule of ofComponent) if (rule.breaches(value, exchange, redactor).length > 0) return true
  }
  return false
}

/** The rules that judge the answers of an operation whole, and those of what may stand in them. */
interface Rules {
  whole: readonly Invariant[]
  byComponent: readonly (readonly [component: string, rules: readonly Invariant[]])[]
}

const sorted = new WeakMap<readonly Invariant[], Map<string, Rules>>()

function rulesOf(rules: readonly Invariant[], operationId: string): Rules {
  let byOperation = sorted.get(rules)
  if (!byOperation) {
    byOperation = new Map()
    sorted.set(rules, byOperation)
  }
  let found = byOperation.get(operationId)
  if (!found) {
    found = sortRules(rules, operationId)
    byOperation.set(operationId, found)
  }
  return found
}

function sortRules(rules: readonly Invariant[], operationId: string): Rules {
  const whole = rules.filter(({ operations }) => operations?.includes(operationId))
  const rest = rules.filter((rule) => !whole.includes(rule))
  const components = [...new Set(rest.flatMap(({ schema }) => schema ?? []))]
  const byComponent = components.map(
    (component) => [component, rest.filter((rule) => rule.schema === component)] as const,
  )
  return { whole, byComponent }
}

function judgedValues(
  description: Description,
  invariant: Invariant,
  operationId: string,
  exchange: Exchange,
  referred: ReadonlyMap<string, Map<string, Met>>,
): Pick<Met, 'value' | 'pointer'>[] {
  if (invariant.operations?.includes(operationId)) return [{ value: exchange.response.body, pointer: '' }]
  return [...(referred.get(`#/components/schemas/${invariant.schema}`)?.values() ?? [])].filter(
    ({ value, schema }) => !bearsAnotherTag(description, schema, value),
  )
}

const aims = new WeakMap<readonly Invariant[], WeakMap<Description, Aim>>()

/** Aims at the components that some invariant speaks of. */
function aimAtJudged({ description, invariants: rules }: CheckContext): Aim {
  const known = aims.get(rules) ?? new WeakMap<Description, Aim>()
  aims.set(rules, known)
  const names = rules.flatMap(({ schema }) => schema ?? [])
  const aim = known.get(description) ?? aimAtComponents(description, names)
  known.set(description, aim)
  return aim
}

/** The values of each component, each once. */
function byReference(mets: readonly Met[]): Map<string, Map<string, Met>> {
  const referred = new Map<string, Map<string, Met>>()
  for (const met of mets) {
    const { $ref } = met.schema
    if ($ref === undefined) continue
    const values = referred.get($ref)
    if (values) values.set(met.pointer, met)
    else referred.set($ref, new Map([[met.pointer, met]]))
  }
  return referred
}

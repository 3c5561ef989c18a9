import { aimAtIds } from '../aims.ts'
import { factsOf, specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { PlacedOperation } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { parametersOf, pathValues } from '../request-parts.ts'
import type { Schema } from '../schema.ts'
import { walkTo } from '../walk.ts'

/** Where an answer has the id of what was asked for: itself, or in its one member. */
const aimAtOwnId = aimAtIds(/^(?:\/[^/]+)?\/id$/, 2)

/** Reports an answer about another object than the one that the last parameter of the path names. */
export function askedId(
  context: CheckContext,
  placed: PlacedOperation,
  exchange: Exchange,
  schema: Schema,
): Judgement[] {
  const name = /\{([^}]+)\}$/.exec(placed.path)?.[1]
  const parameter = parametersOf(context.description, placed).find((one) => one.in === 'path' && one.name === name)
  const kind = parameter?.schema?.['x-id-kind']
  const asked = name === undefined ? undefined : pathValues(placed, exchange)?.get(name)
  if (kind === undefined || asked === undefined) return []
  const ids = walkTo(context.description, schema, exchange.response.body, aimAtOwnId)
  const group = ids.filter((met) => met.schema['x-id-kind'] === kind)
  const [own] = group
  // An ID is the same in either case of its letters: UUIDs are, and no known kind of ID tells two objects apart by case alone.
  if (typeof own?.value !== 'string' || own.value.toLowerCase() === asked.toLowerCase()) return []
  return [
    {
      check: 'consistency',
      severity: 'error',
      instancePath: own.pointer,
      received: context.redactor.form(own.value),
      documented: `the ${kind} that was asked for, ${context.redactor.form(asked)}`,
      facts: factsOf(group),
      spec: specFile(context.provider, group),
    },
  ]
}

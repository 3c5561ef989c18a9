import type { CheckContext } from '../context.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import type { Invariant } from '../invariant.ts'
import type { Met } from '../walk.ts'

/** Reports where an answer breaks a cross-field rule of the document. */
export function invariants(
  context: CheckContext,
  operationId: string,
  exchange: Exchange,
  mets: readonly Met[],
): Judgement[] {
  return context.invariants.flatMap((invariant) =>
    judgedValues(invariant, operationId, exchange, mets).flatMap(({ value, pointer }) =>
      invariant.breaches(value, exchange, context.redactor).map((breach) => ({
        check: invariant.check ?? 'invariant',
        severity: invariant.severity ?? 'error',
        instancePath: pointer + breach.pointer,
        received: breach.received,
        documented: breach.documented,
        facts: [...invariant.facts],
        spec: `contracts/${context.provider}/invariants.ts`,
      })),
    ),
  )
}

function judgedValues(
  invariant: Invariant,
  operationId: string,
  exchange: Exchange,
  mets: readonly Met[],
): Pick<Met, 'value' | 'pointer'>[] {
  if (invariant.operations?.includes(operationId)) return [{ value: exchange.response.body, pointer: '' }]
  const reference = `#/components/schemas/${invariant.schema}`
  const found = mets.filter(({ schema }) => schema.$ref === reference)
  return [...new Map(found.map((met) => [met.pointer, met])).values()]
}

import type { CheckContext } from '../context.ts'
import type { PlacedOperation } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { pathValues } from '../request-parts.ts'

/** Warns of a method that is not that of the operation its source names; HEAD stands for GET. */
export function requestMethod(
  { provider, redactor }: CheckContext,
  placed: PlacedOperation,
  exchange: Exchange,
): Judgement[] {
  const { method } = exchange.request
  const documented = placed.method.toUpperCase()
  if (method === '' || method === documented || (method === 'HEAD' && documented === 'GET')) return []
  if (!pathValues(placed, exchange)) return []
  return [
    {
      check: 'request',
      severity: 'warning',
      instancePath: '',
      received: `the method ${redactor.word(method)}`,
      documented,
      facts: placed.operation['x-source'] ?? [],
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

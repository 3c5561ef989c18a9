import type { Operation } from '../description.ts'
import type { Judgement } from '../finding.ts'

/** The documented response for a status: exact, by class (`4XX`), or `default`; undefined when there is none. */
export function responseKey(operation: Operation, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((key) => operation.responses[key])
}

/** Reports a status that the operation does not document. */
export function statusCode(provider: string, operation: Operation, status: number): Judgement[] {
  if (responseKey(operation, status) !== undefined) return []
  return [
    {
      check: 'status-code',
      severity: 'error',
      instancePath: '',
      received: String(status),
      documented: Object.keys(operation.responses).join(', '),
      facts: operation['x-source'] ?? [],
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

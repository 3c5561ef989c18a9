import { isWeak } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import { type Operation, resolve } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement, Severity } from '../finding.ts'

/** What a request for a part is answered with (RFC 9110, sections 15.3.7 and 15.5.17). */
const ofParts = new Set([206, 416])

/** The documented response for a status: exact, by class (`4XX`), or `default`; undefined when there is none. */
export function responseKey(operation: Operation, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((key) => operation.responses[key])
}

/**
 * Reports a status that the operation does not document. It is an error where the provider has published the statuses of this class, so that we had
 * to add none to them; a refusal or a failure may come from whatever stands before the provider. Who asks for a part is answered by HTTP.
 */
export function statusCode(
  { provider, description }: CheckContext,
  operation: Operation,
  { request, response: { status } }: Exchange,
): Judgement[] {
  const isOfPart = request.headers['range'] !== undefined && ofParts.has(status)
  if (isOfPart || responseKey(operation, status) !== undefined) return []
  const ofClass = Object.entries(operation.responses)
    .filter(([key]) => key.charAt(0) === String(status).charAt(0))
    .map(([, response]) => resolve(description, response))
  const isPublished = ofClass.length > 0 && ofClass.every((response) => isWeak(response, 'description') !== true)
  const severity: Severity = isPublished && status < 400 ? 'error' : 'warning'
  return [
    {
      check: 'status-code',
      severity,
      instancePath: '',
      received: String(status),
      documented: Object.keys(operation.responses).join(', '),
      facts: ofClass.flatMap((response) => response['x-source'] ?? []),
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

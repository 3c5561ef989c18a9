import { isWeak } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { DocumentedAnswer } from '../documented-answer.ts'
import { type Exchange, isNothing, mediaTypeOf } from '../exchange.ts'
import type { Judgement } from '../finding.ts'

/**
 * Reports a media type that the response does not document; an answer without a stated media type is not judged, nor the type of nothing. A refusal
 * may come from whatever stands before the provider, and as a problem (RFC 9457, section 3) where JSON is documented.
 */
export function contentType(
  { provider, redactor }: CheckContext,
  exchange: Exchange,
  { mediaTypes, response, response: { content = {} } }: DocumentedAnswer,
): Judgement[] {
  const received = mediaTypeOf(exchange.response.headers)
  if (exchange.response.status === 204 && !isNothing(exchange.response.body))
    return [
      {
        check: 'content-type',
        severity: 'warning',
        instancePath: '',
        received: `a body${received === '' ? '' : ` of ${redactor.mediaType(received)}`}`,
        documented: 'no body: a client reads none with this status (RFC 9110, section 15.3.5)',
        facts: [],
        spec: `specs/${provider}/openapi.yaml`,
      },
    ]
  if (received === '' || mediaTypes.length === 0 || mediaTypes.some((known) => known === received || known === '*/*'))
    return []
  const { status, headers, body } = exchange.response
  const isRefusal = status >= 400
  if (isRefusal && (body === '' || body === null || headers['content-length'] === '0')) return []
  if (isRefusal && received === 'application/problem+json' && mediaTypes.includes('application/json')) return []
  return [
    {
      check: 'content-type',
      severity: isRefusal || isWeak(response, 'content') === true ? 'warning' : 'error',
      instancePath: '',
      received: redactor.mediaType(received),
      documented: mediaTypes.join(', '),
      facts: Object.values(content).flatMap((media) => media['x-source'] ?? []),
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

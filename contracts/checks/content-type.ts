import { isWeak } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { DocumentedAnswer } from '../documented-answer.ts'
import { type Exchange, mediaTypeOf } from '../exchange.ts'
import type { Judgement } from '../finding.ts'

/** Reports a media type that the response does not document; an answer without a stated media type is not judged. */
export function contentType(
  { provider, redactor }: CheckContext,
  exchange: Exchange,
  { mediaTypes, response, response: { content = {} } }: DocumentedAnswer,
): Judgement[] {
  const received = mediaTypeOf(exchange.response.headers)
  if (received === '' || mediaTypes.length === 0 || mediaTypes.some((known) => known === received || known === '*/*'))
    return []
  return [
    {
      check: 'content-type',
      severity: isWeak(response, 'content') === true ? 'warning' : 'error',
      instancePath: '',
      received: redactor.mediaType(received),
      documented: mediaTypes.join(', '),
      facts: Object.values(content).flatMap((media) => media['x-source'] ?? []),
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

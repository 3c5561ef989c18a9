import { type Exchange, mediaTypeOf } from '../exchange.ts'
import type { Judgement } from '../finding.ts'

/** Reports a media type that the response does not document; an answer without a stated media type is not judged. */
export function contentType(provider: string, exchange: Exchange, mediaTypes: readonly string[]): Judgement[] {
  const received = mediaTypeOf(exchange.response.headers)
  if (received === '' || mediaTypes.length === 0 || mediaTypes.some((known) => known === received || known === '*/*'))
    return []
  return [
    {
      check: 'content-type',
      severity: 'error',
      instancePath: '',
      received,
      documented: mediaTypes.join(', '),
      facts: [],
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

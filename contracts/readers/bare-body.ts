import type { Exchange } from '../exchange.ts'
import type { BareBody } from './read-file.ts'

/** Makes an exchange of a body alone; method, URL and headers stay unknown and are not judged. */
export function readBareBody(file: string, body: unknown, { provider, operationId, status }: BareBody): Exchange {
  return {
    request: { method: '', url: '', headers: {} },
    response: { status, headers: {}, body },
    source: { file, entry: null },
    operation: { provider, operationId },
  }
}

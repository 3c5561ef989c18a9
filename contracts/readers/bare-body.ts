import type { Exchange } from '../exchange.ts'

/** Says which answer a bare body is, since the body itself cannot. */
export interface BareBody {
  provider: string
  operationId: string
  status: number
}

/** Makes an exchange of a body alone; method, URL and headers stay unknown and are not judged. */
export function readBareBody(file: string, body: unknown, { provider, operationId, status }: BareBody): Exchange {
  return {
    request: { method: '', url: '', headers: {} },
    response: { status, headers: {}, body },
    source: { file, entry: null },
    operation: { provider, operationId },
  }
}

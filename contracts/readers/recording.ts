import type { Exchange, ExchangeSource } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { tooDeep } from './body.ts'
import { isTooDeep } from './depth.ts'
import { Fault } from './fault.ts'
import { headersOf, methodOf, statusOf } from './parts.ts'

/**
 * Our recording format, version 1:
 * `{ "channelContracts": 1, "exchanges": [{ "provider", "operationId", "request": { "method", "url", "headers", "body" },
 * "response": { "status", "headers", "body" } }] }`. Bodies are JSON values, or strings for other media types; `provider` and
 * `operationId` may be left out, then the exchange is matched by its URL. As NDJSON, each line is one exchange.
 */
export interface Recording {
  channelContracts: 1
  exchanges: unknown[]
}

/**
 * Reads one exchange of a recording.
 * @throws {Fault} for one without URL or status, or with a body nested too deeply.
 */
export function readRecorded(exchange: unknown, source: ExchangeSource): Exchange {
  const { provider, operationId, request, response } = isJsonObject(exchange) ? exchange : {}
  const status = isJsonObject(response) ? statusOf(response['status']) : undefined
  if (!isJsonObject(request) || typeof request['url'] !== 'string' || !isJsonObject(response) || status === undefined)
    throw new Fault('it has no request.url or no response.status. Record it again.')
  if (isTooDeep(response['body']) || isTooDeep(request['body'])) throw tooDeep()
  return {
    request: {
      method: methodOf(request['method']),
      url: request['url'],
      headers: headersOf(request['headers']),
      ...('body' in request ? { body: request['body'] } : {}),
    },
    response: {
      status,
      headers: headersOf(response['headers']),
      ...('body' in response ? { body: response['body'] } : {}),
    },
    source,
    ...(typeof provider === 'string' && typeof operationId === 'string'
      ? { operation: { provider, operationId } }
      : {}),
  }
}

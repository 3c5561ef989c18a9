import { type Exchange, UnreadableError } from '../exchange.ts'
import { isJsonObject } from '../json.ts'

/**
 * Our recording format, version 1:
 * `{ "channelContracts": 1, "exchanges": [{ "provider", "operationId", "request": { "method", "url", "headers", "body" },
 * "response": { "status", "headers", "body" } }] }`. Bodies are JSON values, or strings for other media types; `provider` and
 * `operationId` may be left out, then the exchange is matched by its URL.
 */
export interface Recording {
  channelContracts: 1
  exchanges: unknown[]
}

/** Tells whether a value says that it is a recording, of whatever version. */
export function isRecording(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value) && 'channelContracts' in value
}

/**
 * Reads the exchanges of a recording.
 * @throws {UnreadableError} for another version, or an exchange without URL or status.
 */
export function readRecording(file: string, recording: Record<string, unknown>): Exchange[] {
  const version = recording['channelContracts']
  const exchanges = recording['exchanges']
  if (version !== 1) {
    throw new UnreadableError(
      `Failed to read ${file}: its version is ${JSON.stringify(version)}, this release reads 1. Record it again.`,
    )
  }
  if (!Array.isArray(exchanges))
    throw new UnreadableError(`Failed to read ${file}: it has no list "exchanges". Record it again.`)
  return exchanges.map((exchange: unknown, index) => readExchange(file, exchange, index))
}

function readExchange(file: string, value: unknown, index: number): Exchange {
  const { provider, operationId, request, response } = isJsonObject(value) ? value : {}
  if (
    !isJsonObject(request) ||
    typeof request['url'] !== 'string' ||
    !isJsonObject(response) ||
    typeof response['status'] !== 'number'
  ) {
    throw new UnreadableError(
      `Failed to read ${file}: exchange ${index} has no request.url or no response.status. Record it again.`,
    )
  }
  return {
    request: {
      method: typeof request['method'] === 'string' ? request['method'].toUpperCase() : 'GET',
      url: request['url'],
      headers: lowerCase(request['headers']),
      ...('body' in request ? { body: request['body'] } : {}),
    },
    response: {
      status: response['status'],
      headers: lowerCase(response['headers']),
      ...('body' in response ? { body: response['body'] } : {}),
    },
    source: { file, entry: index },
    ...(typeof provider === 'string' && typeof operationId === 'string'
      ? { operation: { provider, operationId } }
      : {}),
  }
}

function lowerCase(headers: unknown): Record<string, string> {
  const entries = isJsonObject(headers) ? Object.entries(headers) : []
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]))
}

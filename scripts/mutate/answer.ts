import type { ProviderContext } from '../../contracts/context.ts'
import { responseSchema } from '../../contracts/coverage/places.ts'
import type { Response } from '../../contracts/description.ts'
import { resolve } from '../../contracts/description.ts'
import type { Exchange } from '../../contracts/exchange.ts'
import type { Json } from '../../contracts/json.ts'
import { deriveValue } from './derive.ts'
import { deriveRequest, shownIds } from './request.ts'
import { type Origin, objections, type Sample } from './sample.ts'

/** Puts a body into a valid exchange of an operation; `key` is that of the response: a status, a class of statuses, or `default`. */
export function sampleOf(
  context: ProviderContext,
  origin: Origin,
  operationId: string,
  key: string,
  body: Json | undefined,
): Sample {
  const operation = context.operations.get(operationId)
  const response = resolve(context.description, operation?.responses[key] ?? {})
  const [mediaType] = Object.keys(response.content ?? {})
  const headers = {
    ...(mediaType === undefined
      ? {}
      : { 'content-type': mediaType === '*/*' ? 'application/octet-stream' : mediaType }),
    ...headersOf(context, response),
  }
  const exchange: Exchange = {
    request: deriveRequest(
      context,
      operationId,
      shownIds(context, responseSchema(context.description, response), body),
    ),
    response: { status: statusOf(key), headers, ...(body === undefined ? {} : { body }) },
    source: { file: origin, entry: null },
  }
  const sample = { origin, operationId, exchange }
  // Which request an answer came to is not documented: one that wrote something else is none of it.
  const { body: _written, ...unwritten } = exchange.request
  const alone = { ...sample, exchange: { ...exchange, request: unwritten } }
  return objections(context, sample).length > 0 && objections(context, alone).length === 0 ? alone : sample
}

/** A status that a response's key stands for. */
export function statusOf(key: string): number {
  return /^\d{3}$/.test(key) ? Number(key) : Number(/^(\d)XX$/.exec(key)?.[1] ?? 5) * 100 + 99
}

function headersOf({ description, idKinds }: ProviderContext, { headers = {} }: Response): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, reference]) => {
      const { schema = {} } = resolve(description, reference)
      return [name.toLowerCase(), String(deriveValue(description, idKinds, schema, new Map()))]
    }),
  )
}

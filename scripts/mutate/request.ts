import type { ProviderContext } from '../../contracts/context.ts'
import {
  listOperations,
  type MediaType,
  type Parameter,
  type PlacedOperation,
  resolve,
} from '../../contracts/description.ts'
import type { ExchangeRequest } from '../../contracts/exchange.ts'
import type { Json } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'
import { walkBody } from '../../contracts/walk.ts'
import { deriveValue } from './derive.ts'

/** A valid request of an operation: what is required and nothing else, for the object that the answer shows. */
export function deriveRequest(
  context: ProviderContext,
  operationId: string,
  ids: ReadonlyMap<string, string> = new Map(),
): ExchangeRequest {
  const placed = listOperations(context.description).find(({ operation }) => operation.operationId === operationId)
  if (!placed) return { method: 'GET', url: '/', headers: {} }
  const { method, path, operation } = placed
  const parameters = parametersOf(context, placed)
  const textOf = (one: Parameter): string => ids.get(one.schema?.['x-id-kind'] ?? '') ?? parameterText(context, one)
  const filled = parameters
    .filter((one) => one.in === 'path')
    .reduce((url, one) => url.replace(`{${one.name}}`, encodeURIComponent(textOf(one))), path)
  const query = parameters.filter((one) => one.in === 'query' && one.required)
  const search = new URLSearchParams(
    query.map((one): [string, string] => [one.name, parameterText(context, one)]),
  ).toString()
  const body = bodyOf(context, operation.requestBody)
  return {
    method: method.toUpperCase(),
    url: search === '' ? filled : `${filled}?${search}`,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  }
}

/** The parameters of an operation, its path's included. */
export function parametersOf({ description }: ProviderContext, { pathItem, operation }: PlacedOperation): Parameter[] {
  return [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolve(description, one))
}

/** A valid value of a parameter, as text. */
export function parameterText(context: ProviderContext, { schema = {}, example }: Parameter): string {
  const value = example ?? deriveValue(context.description, context.idKinds, schema, new Map())
  return Array.isArray(value) ? value.join(',') : String(value)
}

function bodyOf(
  context: ProviderContext,
  reference: { $ref?: string; content?: Record<string, MediaType> } | undefined,
): Json | undefined {
  const content = reference && resolve(context.description, reference).content
  const { schema, examples = {} } = content?.['application/json'] ?? {}
  const [example] = Object.values(examples)
  if (example?.value !== undefined) return example.value
  return schema && deriveValue(context.description, context.idKinds, schema, new Map())
}

/** The ids of the objects that an answer shows, by kind: its own, or that of what its envelope holds. */
export function shownIds(
  context: ProviderContext,
  schema: Schema | undefined,
  body: Json | undefined,
): Map<string, string> {
  if (!schema) return new Map()
  const own = [...walkBody(context.description, schema, body)].filter(({ pointer }) => /^(\/[^/]+)?\/id$/.test(pointer))
  return new Map(
    own.flatMap(({ schema: { 'x-id-kind': kind }, value }): [string, string][] =>
      kind !== undefined && (typeof value === 'string' || typeof value === 'number') ? [[kind, String(value)]] : [],
    ),
  )
}

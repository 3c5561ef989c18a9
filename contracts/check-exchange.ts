import { contentType } from './checks/content-type.ts'
import { newEnumValue } from './checks/enum-value.ts'
import { idKind } from './checks/id-kind.ts'
import { invariants } from './checks/invariants.ts'
import { presence } from './checks/presence.ts'
import { responseSchema } from './checks/response-schema.ts'
import { responseKey, statusCode } from './checks/status-code.ts'
import { timestampUnit } from './checks/timestamp.ts'
import { undocumentedProperties } from './checks/undocumented-property.ts'
import type { CheckContext, ProviderContext } from './context.ts'
import type { Operation } from './description.ts'
import { resolve } from './description.ts'
import { type Exchange, mediaTypeOf } from './exchange.ts'
import type { Finding, Judgement } from './finding.ts'
import { redactorOf, type TellOptions } from './redact.ts'
import type { Schema } from './schema.ts'
import { toFinding } from './to-finding.ts'
import { type Met, walkBody } from './walk.ts'

/** Judges one exchange as an answer of one operation. Never throws for what a provider may send. */
export function checkExchange(
  provided: ProviderContext,
  operationId: string,
  exchange: Exchange,
  options: TellOptions = {},
): Finding[] {
  const context = { ...provided, redactor: redactorOf(options) }
  const { provider, description } = context
  const operation = context.operations.get(operationId)
  if (!operation) return []
  const { status, body } = exchange.response
  const judgements: Judgement[] = statusCode(provider, operation, status)
  const key = responseKey(operation, status)
  if (key !== undefined) {
    const content = resolve(description, operation.responses[key] ?? {}).content ?? {}
    judgements.push(...contentType(provider, exchange, Object.keys(content)))
    const schema = jsonSchema(content)
    if (schema && body !== undefined && isJsonAnswer(exchange))
      judgements.push(...judgeBody(context, operation, key, schema, exchange))
  }
  return judgements.map((judgement) => toFinding(context, operationId, exchange, judgement))
}

function judgeBody(
  context: CheckContext,
  operation: Operation,
  key: string,
  schema: Schema,
  exchange: Exchange,
): Judgement[] {
  const { body } = exchange.response
  const mets = [...walkBody(context.description, schema, body)]
  const name = `${operation.operationId}${key.charAt(0).toUpperCase()}${key.slice(1)}`
  return [
    ...responseSchema(context, name, schema, body),
    ...[...groupByPointer(mets).values()].flatMap((group) => [
      ...undocumentedProperties(context, group),
      ...group.flatMap((met) => [
        ...newEnumValue(context, met, group),
        ...idKind(context, met, group),
        ...timestampUnit(context, met, group),
        ...presence(context, met),
      ]),
    ]),
    ...invariants(context, operation.operationId, exchange, mets),
  ]
}

/** A file is not judged by the schema of the JSON that could have come instead. */
function isJsonAnswer({ response }: Exchange): boolean {
  const mediaType = mediaTypeOf(response.headers)
  return mediaType === '' || /json/.test(mediaType)
}

function jsonSchema(content: Record<string, { schema?: Schema }>): Schema | undefined {
  return Object.entries(content).find(([mediaType]) => /^application\/(.+\+)?json\b/.test(mediaType))?.[1].schema
}

function groupByPointer(mets: readonly Met[]): Map<string, Met[]> {
  const groups = new Map<string, Met[]>()
  for (const met of mets) {
    const group = groups.get(met.pointer)
    if (group) group.push(met)
    else groups.set(met.pointer, [met])
  }
  return groups
}

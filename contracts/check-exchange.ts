import { aimAtPointers } from './aims.ts'
import { backed, isWeak } from './backing.ts'
import { askedId } from './checks/asked-id.ts'
import { contentType } from './checks/content-type.ts'
import { newEnumValue } from './checks/enum-value.ts'
import { idKind } from './checks/id-kind.ts'
import { breaksInvariant, invariants } from './checks/invariants.ts'
import { presence } from './checks/presence.ts'
import { requestBody } from './checks/request-body.ts'
import { requestMethod } from './checks/request-method.ts'
import { requestParameters } from './checks/request-parameters.ts'
import { responseHeaders } from './checks/response-headers.ts'
import { responseSchema } from './checks/response-schema.ts'
import { statusCode } from './checks/status-code.ts'
import { timestampUnit } from './checks/timestamp.ts'
import { undocumentedProperties } from './checks/undocumented-property.ts'
import type { CheckContext, ProviderContext } from './context.ts'
import type { PlacedOperation } from './description.ts'
import { type DocumentedAnswer, documentedAnswer } from './documented-answer.ts'
import { type Exchange, isBodiless, isNothing, mediaTypeOf } from './exchange.ts'
import type { CheckName, Finding, Judgement } from './finding.ts'
import { type Look, lookAt } from './glance.ts'
import { misplaced } from './misplaced.ts'
import { withoutOmitted } from './omitted.ts'
import { type Redactor, redactorOf, type TellOptions } from './redact.ts'
import type { Schema } from './schema.ts'
import { findSuspects } from './suspects.ts'
import { toFinding } from './to-finding.ts'
import { groupByPointer, type Met, walkTo } from './walk.ts'

/**
 * Judges one exchange as an answer of one operation; `look` is what {@link lookAt} says of it, or that its body was judged before, and nothing
 * was to be said of it. Never throws for what a provider may send.
 * @throws {RangeError} for an operation that the provider does not have.
 */
export function checkExchange(
  provided: ProviderContext,
  operationId: string,
  exchange: Exchange,
  options: TellOptions = {},
  look: Look | 'silent' | undefined = lookAt(provided, operationId, exchange),
): Finding[] {
  const context = contextOf(provided, redactorOf(options))
  const { description } = context
  const placed = context.placed.get(operationId)
  if (!placed) throw new RangeError(noOperation(provided, operationId))
  const { operation } = placed
  const { status } = exchange.response
  const answer = documentedAnswer(description, operation, status)
  const judgements: Judgement[] = answer ? [] : statusCode(context, operation, exchange)
  if (answer) {
    judgements.push(...contentType(context, exchange, answer), ...responseHeaders(context, answer.response, exchange))
    const { name, schema } = answer
    if (look !== 'silent' && schema && hasBody(exchange) && isJsonAnswer(exchange))
      judgements.push(...asSureAs(answer, exchange, judgeBody(context, placed, name, schema, exchange, look)))
  }
  // A request that was refused has been judged by the provider.
  if (status < 400) {
    judgements.push(
      ...requestMethod(context, placed, exchange),
      ...requestParameters(context, placed, exchange),
      ...requestBody(context, placed, exchange),
    )
  }
  return judgements.map((judgement) => toFinding(context, operationId, exchange, judgement))
}

/**
 * What the schema of a body says is no surer than that this answer has such a body; rules across fields hold of an object wherever it stands. That
 * a refusal has a body at all is nowhere said.
 */
function asSureAs({ response }: DocumentedAnswer, exchange: Exchange, judgements: Judgement[]): Judgement[] {
  const isEmptyRefusal = exchange.response.status >= 400 && isNothing(exchange.response.body)
  if (isWeak(response, 'content') !== true && !isEmptyRefusal) return judgements
  return judgements.map((judgement) =>
    judgement.severity === 'error' && !ofObjects.includes(judgement.check)
      ? { ...judgement, severity: 'warning' }
      : judgement,
  )
}

const ofObjects: readonly CheckName[] = ['invariant', 'pagination', 'consistency']

function judgeBody(
  context: CheckContext,
  placed: PlacedOperation,
  name: string,
  schema: Schema,
  exchange: Exchange,
  look: Look | undefined,
): Judgement[] {
  const { body } = exchange.response
  const { operationId } = placed.operation
  if (look) {
    const isBroken = breaksInvariant(context, operationId, exchange, look)
    const broken = isBroken ? invariants(context, operationId, exchange, schema) : []
    return [...broken, ...askedId(context, placed, exchange, schema)]
  }
  const ofValues = misplaced(
    context,
    schema,
    exchange.response,
    withoutOmitted(body, [...responseSchema(context, name, schema, body), ...judgeValues(context, schema, body)]),
  )
  // What is no value of its kind by itself goes with no other either, which needs no telling.
  const wrong = new Set(
    ofValues.flatMap(({ check, severity, instancePath }) =>
      severity === 'error' && ofOneValue.has(check) ? [instancePath] : [],
    ),
  )
  const across = [
    ...invariants(context, operationId, exchange, schema),
    ...askedId(context, placed, exchange, schema),
  ].filter(({ instancePath }) => !wrong.has(instancePath))
  return [...ofValues, ...across]
}

/** The checks that find a value wrong whatever stands around it. */
const ofOneValue: ReadonlySet<CheckName> = new Set<CheckName>(['response-schema', 'nullable', 'id-kind', 'timestamp'])

/** Runs the checks that look at every value, on the few that one of them may have something to say of. */
function judgeValues(context: CheckContext, schema: Schema, body: unknown): Judgement[] {
  const suspects = findSuspects(context, schema, body)
  if (suspects.length === 0) return []
  const mets = walkTo(context.description, schema, body, aimAtPointers(suspects))
  return [...groupByPointer(mets).values()].flatMap((group) => {
    const backing = (): readonly Met[] => backed(context.description, schema, body, group)
    return [
      ...undocumentedProperties(context, group),
      ...group.flatMap((met) => [
        ...newEnumValue(context, met, group, backing),
        ...idKind(context, met, group, backing),
        ...timestampUnit(context, met, group),
        ...presence(context, met),
      ]),
    ]
  })
}

const contexts = new WeakMap<ProviderContext, CheckContext>()

function contextOf(provided: ProviderContext, redactor: Redactor): CheckContext {
  const known = contexts.get(provided)
  if (known?.redactor === redactor) return known
  const context = { ...provided, redactor }
  contexts.set(provided, context)
  return context
}

function noOperation({ provider, operations }: ProviderContext, operationId: string): string {
  return `Failed to judge ${provider} ${operationId}: there is no such operation. Known: ${[...operations.keys()].join(', ')}.`
}

/** Recorders write nothing in several ways where there can be none. */
function hasBody({ request, response: { status, body } }: Exchange): boolean {
  return body !== undefined && !(isBodiless(request.method, status) && isNothing(body))
}

/** A file is not judged by the schema of the JSON that could have come instead. */
function isJsonAnswer({ response }: Exchange): boolean {
  const mediaType = mediaTypeOf(response.headers)
  return mediaType === '' || mediaType.includes('json')
}

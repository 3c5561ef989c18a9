import { aimAtPointers } from '../aims.ts'
import type { CheckContext } from '../context.ts'
import type { PlacedOperation } from '../description.ts'
import { resolve } from '../description.ts'
import { type Exchange, mediaTypeOf } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { joinPointer } from '../json.ts'
import type { Schema } from '../schema.ts'
import { findSuspects } from '../suspects.ts'
import { groupByPointer, walkTo } from '../walk.ts'
import { idKind } from './id-kind.ts'
import { responseSchema } from './response-schema.ts'
import { undocumentedProperties } from './undocumented-property.ts'

/** Warns of a JSON body that an accepted request should not have had, or of another media type; forms and files are not judged. */
export function requestBody(context: CheckContext, { operation }: PlacedOperation, exchange: Exchange): Judgement[] {
  const { body, headers } = exchange.request
  // A body that is not there may not have been recorded.
  if (!operation.requestBody || body === undefined) return []
  const { content } = resolve(context.description, operation.requestBody)
  const received = mediaTypeOf(headers)
  const known = Object.keys(content)
  if (received !== '' && !known.includes(received)) {
    const [said, documented] = [context.redactor.mediaType(received), known.join(', ')]
    return [warn({ instancePath: '/headers/content-type', received: said, documented, facts: [], spec: file(context) })]
  }
  const schema = content[received === '' ? 'application/json' : received]?.schema
  if (!schema || (received !== '' && !/json/.test(received))) return []
  return judgeBody(context, schema, body, '/body').map(warn)
}

/** Only components have a validator of their own; a list written in place is judged item by item. */
function judgeBody(context: CheckContext, schema: Schema, body: unknown, pointer: string): Judgement[] {
  if (schema.items && schema.$ref === undefined && Array.isArray(body)) {
    const { items } = schema
    return body.flatMap((item, index) => judgeBody(context, items, item, joinPointer(pointer, index)))
  }
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1)
  const suspects = findSuspects(context, schema, body)
  const groups = groupByPointer(walkTo(context.description, schema, body, aimAtPointers(suspects)))
  return [
    ...(name === undefined ? [] : responseSchema(context, name, schema, body)),
    ...[...groups.values()].flatMap((group) => [
      ...undocumentedProperties(context, group),
      ...group.flatMap((met) => idKind(context, met, group)),
    ]),
  ].map((judgement) => ({ ...judgement, instancePath: pointer + judgement.instancePath }))
}

function warn(judgement: Omit<Judgement, 'check' | 'severity'>): Judgement {
  return { ...judgement, check: 'request', severity: 'warning' }
}

function file({ provider }: CheckContext): string {
  return `specs/${provider}/openapi.yaml`
}

import type { ValidationError } from '../generated/validator.ts'
import { idKind, isOfAnotherForm } from './checks/id-kind.ts'
import { isInAnotherUnit, timestampUnit } from './checks/timestamp.ts'
import type { CheckContext } from './context.ts'
import type { Description } from './description.ts'
import type { Judgement } from './finding.ts'
import type { JsonType } from './json.ts'
import { jsonTypeOf } from './json.ts'
import { judgeError } from './judge-error.ts'
import * as leaves from './leaves.ts'
import { memoize } from './memoize.ts'
import { ownTypes, type Schema } from './schema.ts'
import { type Met, walkBody } from './walk.ts'

const allowedTypes = memoize(leaves.allowedTypes)
const patternOf = memoize((_, { pattern = '' }) => new RegExp(pattern, 'u'))

/** Judges what a header or a parameter says, text as it is, by its schema; several texts are a list. Pointers are relative to it. */
export function judgeText(context: CheckContext, schema: Schema, texts: readonly string[]): Judgement[] {
  const silent = silentTexts(context.description, schema)
  const [text = ''] = texts
  if (texts.length === 1 && silent.has(text)) return []
  const value = readTexts(context.description, schema, texts)
  const nodes = typeof value === 'object' ? undefined : nodesWithoutChoice(context.description, schema)
  if (nodes?.every((node) => isInOrder(context, node, value))) {
    if (texts.length === 1 && silent.size < mostTexts && text.length < 100) silent.add(text)
    return []
  }
  const mets = walkBody(context.description, schema, value)
  const errors = mets.flatMap((met) => brokenKeyword(context.description, met) ?? [])
  const first = errors.find((error) => error.keyword === 'type') ?? errors[0]
  if (first) return judgeError(context, schema, value, first)
  const found = mets.flatMap((met) => {
    const group = mets.filter(({ pointer }) => pointer === met.pointer)
    return [...idKind(context, met, group), ...timestampUnit(context, met, group)]
  })
  if (found.length === 0 && texts.length === 1 && silent.size < mostTexts && text.length < 100) silent.add(text)
  return found
}

/** All nodes that speak of a scalar, with their components; undefined where the value says which do. */
const nodesWithoutChoice = memoize((description, schema): Pick<Met, 'schema' | 'component'>[] | undefined => {
  const all = leaves.leaves(description, schema)
  if (all.some(({ oneOf, anyOf }) => oneOf ?? anyOf)) return undefined
  return walkBody(description, schema, '').map(({ schema: node, component }) => ({ schema: node, component }))
})

/** Tells whether no check of a text has anything to say by one node. */
function isInOrder(context: CheckContext, { schema, component }: Pick<Met, 'schema' | 'component'>, value: unknown) {
  const kind = schema['x-id-kind']
  if (kind !== undefined && isOfAnotherForm(context, kind, value)) return false
  return !isInAnotherUnit(component, value) && !brokenKeyword(context.description, { schema, value, pointer: '' })
}

/** The texts of which nothing is to be said: those of most headers and parameters come again and again. */
const silentTexts = memoize(() => new Set<string>())
const mostTexts = 1000

/** Reads texts as the JSON value that the schema speaks of: what is no number or boolean stays a text, and is judged as one. */
function readTexts(description: Description, schema: Schema, texts: readonly string[]): unknown {
  const types = allowedTypes(description, schema)
  const [text = ''] = texts
  if (types.has('array') && (texts.length > 1 || text.includes(',') || !types.has('string'))) {
    // Where no document says how a list is written, commas part it as well as repeating does.
    return texts.flatMap((several) => several.split(',')).map((one) => readText(itemTypes(description, schema), one))
  }
  return texts.length > 1 ? texts : readText(types, text)
}

function readText(types: Set<JsonType>, text: string): unknown {
  if (types.has('string') || types.size === 0) return text
  if ((types.has('integer') || types.has('number')) && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  return types.has('boolean') && /^(?:true|false)$/.test(text) ? text === 'true' : text
}

function itemTypes(description: Description, schema: Schema): Set<JsonType> {
  const lists = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  const items = lists.find((one) => one.items)?.items
  return items ? allowedTypes(description, items) : new Set()
}

/** The first keyword of a node that a value breaks, in the form of a validator's error: no validator is generated for parameters. */
function brokenKeyword(
  description: Description,
  { schema, value, pointer }: Pick<Met, 'schema' | 'value' | 'pointer'>,
): ValidationError | undefined {
  const broken = (keyword: string, params: Record<string, unknown>): ValidationError => ({
    instancePath: pointer,
    schemaPath: '',
    keyword,
    params,
  })
  const types: readonly string[] = ownTypes(schema)
  const type = jsonTypeOf(value)
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number')))
    return broken('type', { type: types.join() })
  if (schema.const !== undefined && schema.const !== value) return broken('const', { allowedValue: schema.const })
  if (schema.enum && !schema['x-extensible-enum'] && !schema.enum.some((one) => one === value))
    return broken('enum', { allowedValues: schema.enum })
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) return broken('minimum', { limit: schema.minimum })
    if (schema.maximum !== undefined && value > schema.maximum) return broken('maximum', { limit: schema.maximum })
  }
  if (typeof value !== 'string') return undefined
  if (schema.minLength !== undefined && lengthOf(value) < schema.minLength)
    return broken('minLength', { limit: schema.minLength })
  if (schema.maxLength !== undefined && lengthOf(value) > schema.maxLength)
    return broken('maxLength', { limit: schema.maxLength })
  if (schema.pattern !== undefined && !patternOf(description, schema).test(value))
    return broken('pattern', { pattern: schema.pattern })
  const form = schema.format === undefined ? undefined : forms[schema.format]
  return form && !form.test(value) ? broken('format', { format: schema.format }) : undefined
}

/** JSON Schema counts characters, not units. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

/** The formats that parameters have; the generated validators check those of bodies. */
const forms: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  'date-time': /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
}

import { type Json, type JsonType, jsonTypeOf } from '../../../contracts/json.ts'
import { ownTypes, type Schema } from '../../../contracts/schema.ts'
import type { Part } from './parts.ts'

/** What parts without an open choice say of a value together. */
export interface Merged {
  types: ReadonlySet<JsonType>
  /** The values that are listed, where some are. */
  listed: readonly Json[] | undefined
  properties: ReadonlyMap<string, Part[]>
  required: ReadonlySet<string>
  /** Whether other properties may stand there as well, and what is said of them. */
  isFree: boolean
  rest: Part | undefined
  items: Part[]
}

const everyType: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

/** Puts parts together; undefined where that is more than a quick look can tell. */
export function merge(parts: readonly Part[], isClosed: boolean): Merged | undefined {
  const schemas = [...new Set(parts.map(({ schema }) => schema))]
  const types = intersect(parts.map(({ schema }) => statedTypes(schema)).filter((stated) => stated.length > 0))
  const restricted = parts.filter(({ schema }) => schema.additionalProperties !== undefined)
  const named = schemas.filter(({ properties }) => properties && Object.keys(properties).length > 0)
  // What is said of all other properties counts from the node's own ones alone.
  const isTangled =
    restricted.some(({ schema }) => schema.additionalProperties !== true && named.some((one) => one !== schema)) ||
    restricted.length > 1
  const isKnown = schemas.every(({ unevaluatedProperties }) => unevaluatedProperties === undefined)
  if (isTangled || !isKnown) return undefined
  const [only] = restricted
  const rest =
    only && typeof only.schema.additionalProperties === 'object' ? only.schema.additionalProperties : undefined
  return {
    types: new Set(types ?? everyType),
    listed: listedBy(parts, isClosed),
    properties: propertiesOf(parts),
    required: new Set(schemas.flatMap((schema) => [...(schema.required ?? []), ...(isClosed ? always(schema) : [])])),
    isFree: only ? only.schema.additionalProperties !== false : !isClosed || named.length === 0,
    rest: only && rest ? { schema: rest, component: only.component } : undefined,
    items: parts.flatMap(({ schema, component }) => (schema.items ? [{ schema: schema.items, component }] : [])),
  }
}

/** The types that a node states, or that its keywords are about; other values are left to the validator. */
function statedTypes(schema: Schema): readonly JsonType[] {
  const own = ownTypes(schema)
  if (own.length > 0) return own
  const values = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])]
  if (values.length > 0) return [...new Set(values.map(jsonTypeOf))]
  if (schema.properties ?? schema.required ?? schema.additionalProperties) return ['object']
  if (schema.items) return ['array']
  if (schema.pattern !== undefined || schema.minLength !== undefined || schema.maxLength !== undefined)
    return ['string']
  return schema.minimum !== undefined || schema.maximum !== undefined ? ['number'] : []
}

function intersect(stated: readonly (readonly JsonType[])[]): JsonType[] | undefined {
  const [first, ...others] = stated
  if (!first) return undefined
  const narrow = first.map(
    (type): JsonType =>
      type === 'number' && others.some((types) => types.includes('integer') && !types.includes('number'))
        ? 'integer'
        : type,
  )
  return narrow.filter((type) =>
    others.every((types) => types.includes(type) || (type === 'integer' && types.includes('number'))),
  )
}

/** The values that every listing node has; an extensible enum lists nothing where new values are welcome. */
function listedBy(parts: readonly Part[], isClosed: boolean): readonly Json[] | undefined {
  const lists = parts.flatMap(({ schema }): (readonly Json[])[] => [
    ...(schema.const === undefined ? [] : [[schema.const]]),
    // Null is said by the types: no finding says that it is new.
    ...(schema.enum && (isClosed || !schema['x-extensible-enum']) ? [schema.enum] : []),
  ])
  const [first, ...others] = lists
  return first?.filter((value) => others.every((list) => list.includes(value)))
}

function propertiesOf(parts: readonly Part[]): Map<string, Part[]> {
  const found = new Map<string, Part[]>()
  for (const { schema, component } of parts) {
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      found.set(name, [...(found.get(name) ?? []), { schema: property, component }])
  }
  return found
}

function always({ properties = {} }: Schema): string[] {
  return Object.entries(properties).flatMap(([name, property]) => (property['x-presence'] === 'always' ? [name] : []))
}

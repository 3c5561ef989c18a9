import type { Json, JsonType } from './json.ts'

/** A JSON Schema 2020-12 object, limited to the keywords `specs/README.md` allows, plus our own `x-` keywords. */
export interface Schema {
  $ref?: string
  type?: JsonType | JsonType[]
  enum?: Json[]
  const?: Json
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minProperties?: number
  maxProperties?: number
  uniqueItems?: boolean
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  unevaluatedProperties?: boolean
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  description?: string
  title?: string
  examples?: Json[]
  default?: Json
  deprecated?: boolean
  readOnly?: boolean
  writeOnly?: boolean
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  contentMediaType?: string
  /** Ids of the document's facts that this node states. */
  'x-source'?: string[]
  /** What backs the claims that the document does not make: one string, or one per keyword. */
  'x-evidence'?: string | Record<string, string>
  /** The kind of ID this string is, a key of `ids.yaml`. */
  'x-id-kind'?: string
  'x-extensible-enum'?: boolean
  'x-presence'?: 'always'
  'x-unit'?: string
}

/** The subschemas directly below a node, with the JSON pointer from the node to each. */
export function subschemas(schema: Schema): [pointer: string, schema: Schema][] {
  const found: [string, Schema][] = []
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    found.push([`/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, property])
  }
  if (typeof schema.additionalProperties === 'object')
    found.push(['/additionalProperties', schema.additionalProperties])
  if (schema.items) found.push(['/items', schema.items])
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    schema[keyword]?.forEach((branch, index) => {
      found.push([`/${keyword}/${index}`, branch])
    })
  }
  return found
}

/** The types a schema node names itself, as a list; empty when it names none. */
export function ownTypes(schema: Schema): JsonType[] {
  if (schema.type === undefined) return []
  return Array.isArray(schema.type) ? schema.type : [schema.type]
}

/** What a node says of a property: by its name, or of all others. */
export function propertyOf(schema: Schema, name: string): Schema | undefined {
  return schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : restOf(schema)
}

/** What a node says of the properties that it does not name. */
export function restOf({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

/** The keywords that bound a number, a length or a count. */
export const boundKeywords = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
] as const satisfies (keyof Schema)[]

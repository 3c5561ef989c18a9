import type { Description } from '../description.ts'
import type { Json } from '../json.ts'
import { allowedTypes, documentedProperties, leaves } from '../leaves.ts'
import type { Schema } from '../schema.ts'
import { boundKeywords, ownTypes } from '../schema.ts'
import type { Point, PointKind } from './point.ts'

/** The points that stand at one node, given the properties that every object without a finding has there. */
export function nodePoints(
  description: Description,
  node: Schema,
  pointer: string,
  required: ReadonlySet<string>,
): Point[] {
  const point = (kind: PointKind, detail: Json = null, emptyCounts = false): Point => ({
    kind,
    node,
    pointer,
    detail,
    emptyCounts,
  })
  const types = [...new Set(ownTypes(node).map((type) => (type === 'integer' ? 'number' : type)))].filter(
    (type) => type !== 'null',
  )
  const isList = types.includes('array') || (typeof node.additionalProperties === 'object' && !node.properties)
  return [
    ...propertyPoints(),
    ...(types.length > 1 ? types.map((type) => point('type', type)) : []),
    ...(isList ? [point('list-items')] : []),
    ...listed(node).map((value) => point('enum-value', value)),
    ...(allowsNull(node) ? [point('null')] : []),
    ...(isList && !node.minItems && !node.minProperties ? [point('empty-list')] : []),
    ...(node['x-id-kind'] === undefined ? [] : [point('id-kind', node['x-id-kind'])]),
    ...bounds().map((keyword) => point('bound', keyword)),
    ...(node.format === undefined ? [] : [point('format', 'format')]),
    ...(node.pattern === undefined ? [] : [point('format', 'pattern')]),
  ]

  /** An ID has the length of its kind, and one of another length is of none. */
  function bounds(): string[] {
    const ofIds = node['x-id-kind'] === undefined ? [] : ['minLength', 'maxLength']
    return boundKeywords.filter((keyword) => node[keyword] !== undefined && !ofIds.includes(keyword))
  }

  function propertyPoints(): Point[] {
    return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
      const present = point('property', name, emptyIsAll(description, property))
      return required.has(name) ? [present] : [present, point('absent', name)]
    })
  }
}

/** Tells whether a node is the null arm of a choice. */
export function isNullOnly(node: Schema): boolean {
  const types = ownTypes(node)
  return types.length === 1 && types[0] === 'null'
}

function listed(node: Schema): Json[] {
  const values = [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])]
  return values.filter((value) => value !== null)
}

function allowsNull(node: Schema): boolean {
  const types = ownTypes(node)
  if (types.length > 0) return types.includes('null') && types.length > 1
  if (node.enum?.includes(null)) return true
  return [...(node.oneOf ?? []), ...(node.anyOf ?? [])].some(isNullOnly)
}

/** Where only nothing is allowed (no characters, null alone, an object without documented properties), nothing is a value. */
function emptyIsAll(description: Description, property: Schema): boolean {
  const nodes = leaves(description, property)
  if (nodes.some(({ maxLength, maxItems, maxProperties }) => [maxLength, maxItems, maxProperties].includes(0)))
    return true
  const types = allowedTypes(description, property)
  if (types.size === 1 && types.has('null')) return true
  const isFree = documentedProperties(description, property).size === 0
  return (
    types.has('object') && isFree && !nodes.some(({ additionalProperties }) => typeof additionalProperties === 'object')
  )
}

import { isDeepStrictEqual } from 'node:util'
import type { Description, Parameter } from '../../contracts/description.ts'
import type { Json } from '../../contracts/json.ts'
import { isJsonObject, pointerTokens, readPointer } from '../../contracts/json.ts'
import {
  allowedTypes,
  documentedProperties,
  leaves,
  listedValues,
  referredComponents,
  requiredNames,
} from '../../contracts/leaves.ts'
import type { Schema } from '../../contracts/schema.ts'
import type { Fact, Source } from '../generate/source.ts'
import { hasEvidence } from './evidence.ts'
import type { Visited } from './visit.ts'

/** What a check of one `states` key sees: the cited node, its schema (a parameter's schema for a parameter), and what was claimed. */
interface Claim {
  description: Description
  source: Source
  visited: Visited
  schema: Schema
  claimed: Json
}

/** Each key of `states`, and when it holds at a node; `specs/README.md` says the same in words. */
const checks: Record<string, (claim: Claim) => boolean> = {
  type: ({ description, schema, claimed }) => allowsType(description, schema, claimed),
  items: ({ description, schema, claimed }) =>
    leaves(description, schema).some(
      ({ items }) => items && (allowsType(description, items, claimed) || refersTo(description, items, claimed)),
    ),
  ref: ({ description, schema, claimed }) => refersTo(description, schema, claimed),
  enum: ({ description, schema, claimed }) => listsExactly(description, schema, asList(claimed), 'enum'),
  const: ({ description, schema, claimed }) => listsExactly(description, schema, [claimed], 'const'),
  nullable: ({ description, schema, claimed }) =>
    Array.isArray(claimed)
      ? exactNames(nullableNames(description, schema), claimed, hasEvidence(schema, 'null'))
      : allowedTypes(description, schema).has('null') === claimed,
  required: ({ description, schema, claimed, visited }) =>
    Array.isArray(claimed)
      ? exactNames([...requiredNames(description, schema)], claimed, hasEvidence(schema, 'required'))
      : isRequired(description, visited) === claimed,
  members: ({ description, schema, claimed }) => {
    const properties = documentedProperties(description, schema)
    return asList(claimed).every((name) => typeof name === 'string' && properties.has(name))
  },
  example: ({ description, schema, claimed, visited }) =>
    leaves(description, schema)
      .flatMap(({ examples }) => examples ?? [])
      .concat(visited.node['example'] === undefined ? [] : [visited.node['example'] as Json])
      .some((example) => isDeepStrictEqual(example, claimed)),
  payload: ({ source, claimed }) => isPrinted(source, claimed),
  parameter: ({ visited, claimed }) =>
    isJsonObject(claimed) &&
    Object.entries(claimed).every(([key, value]) => isDeepStrictEqual(visited.node[key] ?? false, value)),
  operation: ({ visited, claimed }) => {
    const [, path, method] = pointerTokens(visited.pointer)
    return isJsonObject(claimed) && claimed['path'] === path && claimed['method'] === method
  },
  readOnly: ({ description, schema, claimed }) => leaves(description, schema).some((leaf) => leaf.readOnly === claimed),
}

for (const keyword of [
  'pattern',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'default',
] as const) {
  checks[keyword] = ({ description, schema, claimed }) =>
    leaves(description, schema).some((leaf) => leaf[keyword] === claimed)
}

/** Lists the keys of a fact's machine part that do not hold at a node that cites it; a key nobody knows never holds. */
export function brokenStates(description: Description, source: Source, fact: Fact, visited: Visited): string[] {
  // A parameter and a header state their facts through their schema; anything else is a schema or has no schema part.
  const schema = (isJsonObject(visited.node['schema']) ? visited.node['schema'] : visited.node) as Schema
  return Object.entries(fact.states ?? {})
    .filter(([key, claimed]) => !checks[key]?.({ description, source, visited, schema, claimed }))
    .map(([key]) => key)
}

function allowsType(description: Description, schema: Schema, claimed: Json): boolean {
  const types = allowedTypes(description, schema)
  return [...types].some((type) => type === claimed || (claimed === 'number' && type === 'integer'))
}

function refersTo(description: Description, schema: Schema, claimed: Json): boolean {
  return typeof claimed === 'string' && referredComponents(description, schema).has(claimed)
}

function listsExactly(description: Description, schema: Schema, claimed: Json[], keyword: 'enum' | 'const'): boolean {
  const values = listedValues(description, schema)
  const more = leaves(description, schema).some((leaf) => hasEvidence(leaf, keyword) || hasEvidence(leaf, 'enum'))
  return claimed.every((value) => values.includes(value)) && (more || values.every((value) => claimed.includes(value)))
}

function exactNames(names: string[], claimed: Json[], more: boolean): boolean {
  return (
    claimed.every((name) => names.includes(String(name))) && (more || names.every((name) => claimed.includes(name)))
  )
}

function nullableNames(description: Description, schema: Schema): string[] {
  return [...documentedProperties(description, schema)]
    .filter(([, nodes]) => nodes.some((node) => allowedTypes(description, node).has('null')))
    .map(([name]) => name)
}

function isRequired(description: Description, { node, pointer, ancestors }: Visited): boolean {
  if (typeof node['in'] === 'string') return (node as Partial<Parameter>).required === true
  const name = pointerTokens(pointer).at(-1) ?? ''
  // ancestors[0] is the `properties` object, ancestors[1] the object schema that holds it.
  const owner = ancestors[1] as Schema | undefined
  return owner !== undefined && requiredNames(description, owner).has(name)
}

function isPrinted(source: Source, claimed: Json): boolean {
  if (!isJsonObject(claimed)) return false
  const payload = source.examples[String(claimed['file']).replace('examples/', '')]
  const found = readPointer(payload, String(claimed['pointer'] ?? ''))
  if (Array.isArray(claimed['keys'])) {
    return isJsonObject(found) && isDeepStrictEqual(Object.keys(found).sort(), [...claimed['keys']].sort())
  }
  return found !== undefined && isDeepStrictEqual(found, claimed['value'])
}

function asList(claimed: Json): Json[] {
  return Array.isArray(claimed) ? claimed : [claimed]
}

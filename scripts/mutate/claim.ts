import type { Description } from '../../contracts/description.ts'
import type { Json } from '../../contracts/json.ts'
import { allowedTypes, documentedProperties, leaves } from '../../contracts/leaves.ts'
import type { Schema } from '../../contracts/schema.ts'
import { boundKeywords, ownTypes } from '../../contracts/schema.ts'
import { formats } from '../generate/vocabulary.ts'

/** How an answer can break a description, or, for the last, keep to it in a way that must be tolerated. */
export const claimKinds = [
  'status',
  'content-type',
  'header',
  'envelope-key',
  'required',
  'presence',
  'null',
  'type',
  'enum-value',
  'enum-case',
  'enum-new',
  'const',
  'id-kind',
  'pattern',
  'format',
  'date-only',
  'offset-form',
  'unit',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'closed-object',
  'extra-property',
  'annotation',
  'invariant',
  'null-documented',
] as const

/** The kind of a claim. */
export type ClaimKind = (typeof claimKinds)[number]

/** One constraint of a description at one node. */
export interface Claim {
  kind: ClaimKind
  /** The property, ID kind or format it is about; null when the kind says all. */
  detail: Json
  /** The keyword that makes the claim: its evidence decides how grave a breach is. */
  keyword: string
}

/** Lists what a node claims; `isUse` says whether it is where a value is first spoken of: a property, an item, an entry, a body. */
export function claimsOf(description: Description, node: Schema, isUse: boolean): Claim[] {
  const checked: readonly string[] = formats.checked
  const types = ownTypes(node)
  const strings = [...(node.enum ?? []), node.const].filter((value) => typeof value === 'string')
  return [
    ...(isUse ? claimsOfUse(description, node) : []),
    ...when(node.enum && !node['x-extensible-enum'], 'enum-value', 'enum'),
    ...when(node.enum && !node['x-extensible-enum'] && strings.some(hasCase), 'enum-case', 'enum'),
    ...when(node.enum && node['x-extensible-enum'], 'enum-new', 'enum'),
    ...when(node.const !== undefined, 'const', 'const'),
    ...(node.required ?? []).flatMap((name) => when(true, 'required', 'required', name)),
    ...Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
      when(property['x-presence'] === 'always' && !node.required?.includes(name), 'presence', 'x-presence', name),
    ),
    ...when(
      types.some((type) => type !== 'null'),
      'type',
      'type',
    ),
    ...when(node.pattern !== undefined, 'pattern', 'pattern'),
    ...when(node['x-id-kind'] !== undefined, 'id-kind', 'x-id-kind', node['x-id-kind'] ?? null),
    ...when(node.format !== undefined && checked.includes(node.format), 'format', 'format', node.format ?? null),
    ...when(node.format === 'date-time', 'date-only', 'format'),
    ...when(node.format === 'date-time', 'offset-form', 'format'),
    ...when(node.format !== undefined && !checked.includes(node.format), 'annotation', 'format', node.format ?? null),
    ...when(isEpoch(description, node), 'unit', 'x-unit'),
    ...boundKeywords.flatMap((bound) => when(node[bound] !== undefined, bound, bound)),
    ...when(node.additionalProperties === false, 'closed-object', 'additionalProperties'),
  ]
}

function claimsOfUse(description: Description, node: Schema): Claim[] {
  const types = allowedTypes(description, node)
  const isClosedToNames = leaves(description, node).some(
    ({ additionalProperties }) => additionalProperties !== undefined,
  )
  return [
    ...when(types.size > 0, types.has('null') ? 'null-documented' : 'null', 'null'),
    ...when(documentedProperties(description, node).size > 0 && !isClosedToNames, 'extra-property', 'properties'),
  ]
}

function when(holds: unknown, kind: ClaimKind, keyword: string, detail: Json = null): Claim[] {
  return holds ? [{ kind, keyword, detail }] : []
}

function hasCase(text: unknown): boolean {
  return typeof text === 'string' && text.toLowerCase() !== text.toUpperCase()
}

function isEpoch({ components }: Description, node: Schema): boolean {
  return node === components.schemas['EpochSeconds'] || node === components.schemas['EpochMilliseconds']
}

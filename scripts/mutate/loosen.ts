import type { Json } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'
import { ownTypes } from '../../contracts/schema.ts'
import type { ClaimKind } from './claim.ts'

/** Gives the node without a claim, so that the broken value is right; undefined for claims that no keyword of a schema makes. */
export function loosen(node: Schema, kind: ClaimKind, detail: Json, broken: Json | undefined): Schema | undefined {
  switch (kind) {
    case 'null':
      // Where the type stands at the node null joins it, and a list of values that does not name null forbids it still.
      if (node.$ref === undefined && node.type !== undefined && node.const === undefined) {
        const types = [...ownTypes(node), 'null' as const]
        return { ...node, type: types, ...(node.enum ? { enum: [...node.enum, null] } : {}) }
      }
      return { anyOf: [node, { type: 'null' }] }
    case 'required':
      return { ...node, required: (node.required ?? []).filter((name) => name !== detail) }
    case 'enum-value':
    case 'enum-case':
      return broken === undefined ? undefined : { ...node, enum: [...(node.enum ?? []), broken] }
    case 'closed-object':
      return without(node, 'additionalProperties')
    case 'date-only':
    case 'offset-form':
      return without(node, 'format')
    case 'id-kind':
      return node.pattern === undefined && node.format === undefined
        ? undefined
        : without(without(node, 'pattern'), 'format')
    case 'type':
    case 'const':
    case 'pattern':
    case 'format':
    case 'minimum':
    case 'maximum':
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
    case 'uniqueItems':
      return without(node, kind)
    default:
      return undefined
  }
}

function without(node: Schema, keyword: keyof Schema): Schema {
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== keyword))
}

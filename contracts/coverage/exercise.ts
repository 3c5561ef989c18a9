import type { ProviderContext } from '../context.ts'
import { isJsonObject, joinPointer, jsonTypeOf } from '../json.ts'
import type { Met } from '../walk.ts'
import type { Point } from './point.ts'

/** Tells whether a value exercises a point of the node it met; `isSound` says whether the value at a pointer below was judged valid. */
export function exercises(
  context: ProviderContext,
  { kind, detail, emptyCounts }: Point,
  { schema, value, pointer }: Met,
  isSound: (pointer: string) => boolean,
): boolean {
  switch (kind) {
    case 'required-property':
    case 'property': {
      const name = String(detail)
      if (!isJsonObject(value) || !Object.hasOwn(value, name)) return false
      return (emptyCounts || saysSomething(value[name])) && isSound(joinPointer(pointer, name))
    }
    case 'absent': {
      const name = String(detail)
      // Findings of what is missing stand where it would be.
      return isJsonObject(value) && !Object.hasOwn(value, name) && isSound(joinPointer(pointer, name))
    }
    case 'variant':
      return isOf(context, schema.$ref, value)
    case 'type':
      return typeOf(value) === detail
    case 'list-items':
      return sizeOf(value) > 0
    case 'empty-list':
      return sizeOf(value) === 0
    case 'enum-value':
      return value === detail
    case 'null':
      return value === null
    case 'id-kind':
      return typeof value === 'string' && context.idKinds[String(detail)]?.pattern.test(value) === true
    case 'bound':
      return isAtBound(schema, String(detail), value)
    case 'format':
      return typeof value === 'number' || (typeof value === 'string' && value !== '')
    default:
      return false
  }
}

/** Null and emptiness fit almost any schema, so they prove nothing of the property that has them. */
function saysSomething(value: unknown): boolean {
  if (value === null || value === '') return false
  return Array.isArray(value) || isJsonObject(value) ? sizeOf(value) > 0 : true
}

/** The number of items of a list or entries of a map; NaN for anything else. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return isJsonObject(value) ? Object.keys(value).length : Number.NaN
}

function typeOf(value: unknown): string {
  const type = jsonTypeOf(value)
  return type === 'integer' ? 'number' : type
}

/** The choice of a branch is a guess from its tags; the branch's own validator, where it has one, makes it certain. */
function isOf({ validators }: ProviderContext, reference: string | undefined, value: unknown): boolean {
  const validator = reference === undefined ? undefined : validators[reference.slice(reference.lastIndexOf('/') + 1)]
  return validator === undefined || validator(value)
}

function isAtBound(schema: Met['schema'], keyword: string, value: unknown): boolean {
  const bound: unknown = Reflect.get(schema, keyword)
  switch (keyword) {
    case 'uniqueItems':
      return Array.isArray(value) && value.length > 1
    case 'minimum':
    case 'maximum':
      return value === bound
    case 'minLength':
    case 'maxLength':
      // A character outside the basic plane counts once (JSON Schema validation, section 6.3).
      return typeof value === 'string' && [...value].length === bound
    case 'minItems':
    case 'maxItems':
      return Array.isArray(value) && value.length === bound
    default:
      return isJsonObject(value) && sizeOf(value) === bound
  }
}

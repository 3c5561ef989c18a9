import { jsonTypeOf } from './json.ts'
import { ownTypes, type Schema } from './schema.ts'

/** What a value breaks: the keyword, `null` where the value is null and may not be; `x-unit` for a moment in another unit. */
export interface Break {
  keyword: string
  value: unknown
  /** What the validator says of it: the limit, the form, the missing property. */
  params?: Record<string, unknown>
}

/** Tells whether a node itself holds the keyword that a value breaks. */
export function isBroken(schema: Schema, { keyword, value, params = {} }: Break): boolean {
  const types: readonly string[] = ownTypes(schema)
  switch (keyword) {
    case 'null':
      return (types.length > 0 && !types.includes('null')) || isUnlisted(schema, null)
    case 'type':
      return types.length > 0 && !types.includes(jsonTypeOf(value)) && !(types.includes('number') && isNumber(value))
    case 'enum':
    case 'const':
      return isUnlisted(schema, value)
    case 'required':
      return schema.required?.includes(String(params['missingProperty'])) === true
    default: {
      const own: unknown = Reflect.get(schema, keyword)
      const said = params['limit'] ?? params['pattern'] ?? params['format']
      return own !== undefined && (said === undefined || own === said)
    }
  }
}

function isUnlisted({ enum: list, const: only }: Schema, value: unknown): boolean {
  return (list !== undefined && !list.some((one) => one === value)) || (only !== undefined && only !== value)
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number'
}

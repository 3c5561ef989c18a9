import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../contracts/json.ts'
import { ownTypes, type Schema } from '../../contracts/schema.ts'
import type { Change } from './step.ts'

/** What changed in a keyword, without its place. */
export type Told = Omit<Change, 'place'>

/** Rates a change of the keywords that make a type: `type`, `enum`, `x-extensible-enum`, `required`, `additionalProperties`; nothing for others. */
export function typeChange(keyword: string, before: Schema, after: Schema): Told | undefined {
  switch (keyword) {
    case 'type':
      return typesChange(ownTypes(before), ownTypes(after))
    case 'enum':
      return enumChange(before, after)
    case 'x-extensible-enum':
      return after['x-extensible-enum']
        ? { step: 'minor', what: 'is open now: the provider may add values' }
        : { step: 'major', what: 'is closed now: a value that is not listed is refused' }
    case 'required':
      return requiredChange(before.required ?? [], after.required ?? [])
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return after[keyword] === undefined || after[keyword] === true
        ? { step: 'minor', what: 'allows other properties now' }
        : { step: 'major', what: 'says something else of other properties' }
    default:
      return undefined
  }
}

function typesChange(before: readonly string[], after: readonly string[]): Told {
  const gone = before.filter((type) => !after.includes(type))
  const added = after.filter((type) => !before.includes(type))
  const named = (types: readonly string[]) => types.join(' or ') || 'anything'
  // The order of a list of types, or a list of one, says nothing.
  if (gone.length === 0 && added.length === 0) return { step: 'none', what: 'is written in another way' }
  if (added.length === 0 && after.length > 0) return { step: 'major', what: `is narrower: ${named(gone)} is refused` }
  if (gone.length === 0 && before.length > 0) return { step: 'major', what: `is wider: it may be ${named(added)}` }
  return { step: 'major', what: `was ${named(before)} and is ${named(after)}` }
}

function enumChange(before: Schema, after: Schema): Told {
  if (!before.enum) return { step: 'major', what: 'is new: only listed values are known' }
  if (!after.enum) return { step: 'major', what: 'is gone' }
  const gone = without(before.enum, after.enum)
  const added = without(after.enum, before.enum)
  if (gone.length > 0) return { step: 'major', what: `lost ${gone.map((value) => JSON.stringify(value)).join(', ')}` }
  if (added.length === 0) return { step: 'patch', what: 'is listed in another order' }
  const values = added.map((value) => JSON.stringify(value)).join(', ')
  // Whoever reads an extensible enum was told to expect values that no list names.
  return before['x-extensible-enum']
    ? { step: 'minor', what: `gained ${values}, and is extensible` }
    : { step: 'major', what: `gained ${values}, and was closed` }
}

function requiredChange(before: readonly string[], after: readonly string[]): Told {
  const added = without(after, before)
  const gone = without(before, after)
  if (added.length > 0) return { step: 'major', what: `newly has ${added.join(', ')}` }
  if (gone.length > 0) return { step: 'major', what: `no longer has ${gone.join(', ')}` }
  return { step: 'none', what: 'is listed in another order' }
}

function without<Value extends Json>(values: readonly Value[], others: readonly Value[]): Value[] {
  return values.filter((value) => !others.some((other) => isDeepStrictEqual(value, other)))
}

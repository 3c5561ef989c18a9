import { derive, isMissing, type Materials } from './derive.ts'
import type { Dial } from './lens.ts'

/** The value that no list of the provider names. */
export const unseen = 'not-listed-yet'

/** Leaves out every optional property. */
export const minimal: Dial = (_, value, { always }) => (always ? value : undefined)

/** Shows null wherever it is allowed. */
export const nulls: Dial = ({ nullable }, value) => (nullable ? null : value)

/** Empties every list that may be empty; what says that there is more of a list says no. */
export const empty: Dial = ({ type, min = 0 }, value, { name }) => {
  if (name === 'has_more') return false
  return type === 'array' && min === 0 && Array.isArray(value) ? [] : value
}

/** Shows an unseen value in every enum that the provider may extend, also where the property is absent. */
export const unknownEnum: Dial = ({ open }, value) => (open ? unseen : value)

/** Makes every optional property that is absent, null or an empty list. */
export function maximal(materials: Materials): Dial {
  return (shape, value, { key, made, components }) => {
    if (made) return value
    return isMissing(value)
      ? (derive(materials, shape, key, components, materials.existing?.said(key)) ?? value)
      : value
  }
}

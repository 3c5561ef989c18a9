import type { Shape } from '../../generated/shape.ts'
import { hash } from '../world/random.ts'
import { derive, type Materials } from './derive.ts'
import type { Dial, Place } from './lens.ts'

/** What a place may be asked to show: a listed value, something, a certain variant, nothing, null, or an empty list. */
type Stop =
  | { value: string | number | boolean }
  | { variant: Shape }
  | 'present'
  | 'as it is'
  | 'absent'
  | 'null'
  | 'empty'

/** A tour: its dial, and what ends the part in which new places are led through their stops in turn. */
export interface Tour {
  dial: Dial
  /** From now on a new place shows a stop that depends on nothing but its key. */
  close(): void
}

/** Leads every property of a component through all that it may be, one object after the other; the same object always shows the same. */
export function createTour(materials: Materials): Tour {
  const visits = new Map<string, number>()
  const stops = new Map<string, Stop>()
  let isOpen = true

  function stopOf(shape: Shape, place: Place): Stop {
    const { key, path } = place
    const known = stops.get(key)
    if (known !== undefined) return known
    const { first, after } = routeOf(shape, place)
    const visit = isOpen ? (visits.get(path) ?? 0) : hash(key) % (3 * first.length)
    visits.set(path, visit + 1)
    const stop = first[visit] ?? after[visit % after.length] ?? 'present'
    stops.set(key, stop)
    return stop
  }

  return {
    dial(shape, value, place) {
      const stop = stopOf(shape, place)
      if (stop === 'absent') return undefined
      if (stop === 'null') return null
      if (stop === 'empty') return []
      if (stop === 'as it is') return value
      if (stop !== 'present') return 'value' in stop ? stop.value : convert(materials, value, stop.variant, place)
      const isMissing = value === undefined || value === null || (Array.isArray(value) && value.length === 0)
      return isMissing && !place.made ? derive(materials, shape, place.key) : value
    },
    close() {
      isOpen = false
    },
  }
}

/** First every stop once, then listed values in turn, or something in every third object: what is inside has stops of its own. */
function routeOf(
  { values, nullable, type, idKind, min = 0 }: Shape,
  { always, variants, made }: Place,
): { first: Stop[]; after: Stop[] } {
  const shown: Stop[] = values === undefined ? ['present'] : values.map((value) => ({ value }))
  const more: Stop[] = [
    ...(made || idKind !== undefined ? [] : variants.map((variant) => ({ variant }))),
    ...(nullable ? (['null'] as const) : []),
    ...(always ? [] : (['absent'] as const)),
    ...(type === 'array' && min === 0 ? (['empty'] as const) : []),
  ]
  return { first: [...shown, ...more], after: values === undefined ? ['present', 'as it is', 'as it is'] : shown }
}

/** Shows a value as another variant: a list as its first item, an object as its id, or what can be made of the variant. */
function convert(materials: Materials, value: unknown, variant: Shape, { key }: Place): unknown {
  const target = variant.ref === undefined ? variant : (materials.shapes[variant.ref] ?? {})
  if (Array.isArray(value)) return target.type === 'array' ? value : (value[0] ?? derive(materials, variant, key))
  if (target.type === typeof value && value !== null) return value
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  return target.type === 'string' && typeof id === 'string' ? id : (derive(materials, variant, key) ?? value)
}

import type { Shape } from '../../generated/shape.ts'
import { turnOf } from './choose.ts'
import { derive, isMissing, type Materials } from './derive.ts'
import type { Dial, Place } from './lens.ts'

/** What a place may be asked to show: a listed value, something, what there is, a certain variant, nothing, null, or an empty list. */
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
  const ahead = new Map<string, Stop[]>()
  const visits = new Map<string, number>()
  const stops = new Map<string, Stop>()
  let isOpen = true

  function stopOf(shape: Shape, value: unknown, place: Place): Stop {
    const { key, path } = place
    const known = stops.get(key)
    if (known !== undefined) return known
    const left = isOpen ? (ahead.get(path) ?? routeOf(shape, place)) : routeOf(shape, place)
    const visit = isOpen ? (visits.get(path) ?? 0) : turnOf(key, 3 * left.length)
    const next = left.findIndex((stop, index) => (isOpen || index >= visit) && canShow(stop, shape, value, place))
    const after = afterwards(shape, visit)
    const stop = left[next] ?? (canShow(after, shape, value, place) ? after : 'as it is')
    if (isOpen) {
      ahead.set(path, left.toSpliced(next, next === -1 ? 0 : 1))
      visits.set(path, visit + 1)
      stops.set(key, stop)
    }
    return stop
  }

  return {
    dial(shape, value, place) {
      const stop = stopOf(shape, value, place)
      if (stop === 'absent') return undefined
      if (stop === 'null') return null
      if (stop === 'empty') return []
      if (stop === 'as it is') return value
      if (stop !== 'present') return 'value' in stop ? stop.value : convert(materials, value, stop.variant, place)
      return isMissing(value) ? derive(materials, shape, place.key, place.components) : value
    },
    close() {
      isOpen = false
    },
  }
}

/** Every stop of a place, those that show something first: what is inside has stops of its own. */
function routeOf({ values, nullable, type, idKind, min = 0 }: Shape, { always, variants }: Place): Stop[] {
  return [
    ...(values === undefined ? (['present'] as const) : values.map((value) => ({ value }))),
    ...(idKind === undefined ? variants.map((variant) => ({ variant })) : []),
    ...(nullable ? (['null'] as const) : []),
    ...(always ? [] : (['absent'] as const)),
    ...(type === 'array' && min === 0 ? (['empty'] as const) : []),
  ]
}

/** When every stop was shown: listed values in turn, otherwise something in every third object. */
function afterwards({ values }: Shape, visit: number): Stop {
  if (values === undefined) return visit % 3 === 0 ? 'present' : 'as it is'
  const value = values[visit % values.length]
  return value === undefined ? 'as it is' : { value }
}

/** What was made is neither filled nor made into another variant, but for what cannot hold itself: there would be no end. */
function canShow(stop: Stop, { type, variants }: Shape, value: unknown, { made }: Place): boolean {
  if (!made) return true
  const isPlain = type !== 'object' && type !== 'array' && variants === undefined
  if (stop === 'present') return isPlain || !isMissing(value)
  return typeof stop === 'string' || 'value' in stop
}

/** Shows a value as another variant: a list as its first item, an object as its id, or what can be made of the variant. */
function convert(materials: Materials, value: unknown, variant: Shape, { key }: Place): unknown {
  const target = variant.ref === undefined ? variant : (materials.shapes[variant.ref] ?? {})
  if (Array.isArray(value)) return target.type === 'array' ? value : (value[0] ?? derive(materials, variant, key))
  if (target.type === typeof value && value !== null) return value
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  return target.type === 'string' && typeof id === 'string' ? id : (derive(materials, variant, key) ?? value)
}

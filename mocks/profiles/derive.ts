import type { Shape } from '../../generated/shape.ts'
import { hash } from '../world/random.ts'
import { choose } from './choose.ts'

/** What values are made from. */
export interface Materials {
  shapes: Record<string, Shape>
  /** The ids that exist, by their kind. */
  ids: () => Record<string, string[]>
  /** Tells whether a property of a component is never to be made. */
  isKept: (component: string, property: string) => boolean
  /** A made-up id of a kind of which none exists. */
  exampleId: (kind: string) => string | undefined
  /** The world's present in epoch milliseconds. */
  now: number
}

/** How deep a component may hold itself before its optional properties are left out. */
const maxDepth = 2

/**
 * Makes a value of a shape, the same for the same key: ids that exist, listed values, the description's examples, and the
 * world's present as every time. Optional properties are present as long as no component holds itself; undefined when there is
 * no such value.
 */
export function derive(materials: Materials, shape: Shape, key: string, path: readonly string[] = []): unknown {
  const { shapes } = materials
  if (shape.ref !== undefined) return derive(materials, shapes[shape.ref] ?? {}, key, [...path, shape.ref])
  if (shape.variants) {
    const variants = shape.variants.filter(({ ref }) => ref === undefined || !path.includes(ref))
    const variant = choose(key, variants) ?? shape.variants[0]
    return variant && derive(materials, variant, `${key}?`, path)
  }
  switch (shape.type) {
    case 'object':
      return deriveObject(materials, shape, key, path)
    case 'array':
      return deriveList(materials, shape, key, path)
    case 'integer':
    case 'number':
      return shape.values?.[0] ?? deriveNumber(materials, shape)
    case 'boolean':
      return shape.values?.[0] ?? choose(key, [true, false])
    case 'string':
      return deriveString(materials, shape, key)
    default:
      // Nothing is said of the type; where only null is allowed, there is nothing to make.
      return shape.values?.[0] ?? (shape.nullable ? undefined : 'text')
  }
}

function deriveObject(materials: Materials, shape: Shape, key: string, path: readonly string[]): object {
  const again = path.length > maxDepth || new Set(path).size < path.length
  const entries = Object.entries(shape.properties ?? {}).flatMap(([name, property]): [string, unknown][] => {
    if (!property.always && (again || materials.isKept(path.at(-1) ?? '', name))) return []
    const value = derive(materials, property, `${key}/${name}`, path)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(entries)
}

/** One item, or as many as there have to be. */
function deriveList(materials: Materials, { items, min = 0 }: Shape, key: string, path: readonly string[]): unknown[] {
  const ended = min === 0 && items?.ref !== undefined && path.includes(items.ref)
  if (!items || ended) return []
  return Array.from({ length: Math.max(1, min) }, (_, index) => derive(materials, items, `${key}/${index}`, path))
}

function deriveNumber({ now }: Materials, { unit, format, min, max, example }: Shape): number {
  const isMoment = format === 'int64'
  if (isMoment && unit === 'milliseconds') return now
  if (isMoment && unit === 'seconds') return Math.floor(now / 1000)
  return typeof example === 'number' ? example : (min ?? Math.min(1, max ?? 1))
}

function deriveString({ ids, exampleId, now }: Materials, shape: Shape, key: string): unknown {
  const { values, format, idKind, max, example } = shape
  if (values) return choose(key, values)
  if (max === 0) return ''
  if (format === 'date-time') return new Date(now).toISOString()
  const known = idKind === undefined ? undefined : choose(key, ids()[idKind] ?? [])
  const madeUp = idKind === undefined ? undefined : exampleId(idKind)
  return known ?? madeUp ?? example ?? (format === 'uuid' ? uuid(key) : 'text')
}

/** A version 4 UUID (RFC 9562, section 5.4) that depends on nothing but a key. */
function uuid(key: string): string {
  const digits = [0, 1, 2, 3].map((basis) => hash(key, basis).toString(16).padStart(8, '0')).join('')
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`
}

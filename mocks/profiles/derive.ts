import type { Shape } from '../../generated/shape.ts'
import { hash } from '../world/random.ts'
import { choose } from './choose.ts'
import type { Existing } from './existing.ts'
import { matchVariant } from './variant.ts'

/** What values are made from. */
export interface Materials {
  shapes: Record<string, Shape>
  /** The ids that exist, by their kind. */
  ids: () => Record<string, string[]>
  /** Tells whether a property of a component is never to be made. */
  isKept: (component: string, property: string) => boolean
  /** What can be read; absent where that is not known. */
  existing?: Existing
  /** A made-up id of a kind of which none exists. */
  exampleId: (kind: string) => string | undefined
  /** The world's present in epoch milliseconds. */
  now: number
}

/** Every time that is made is a day after the present, in milliseconds: what is written until then is older. */
const day = 86_400_000

/** How deep a component may hold itself before its optional properties are left out. */
const maxDepth = 2

/**
 * Makes a value of a shape, the same for the same key: ids that exist, listed values, the description's examples, and the
 * day after the world's present as every time. Optional properties are present as long as no component holds itself; undefined when there is
 * no such value. What is `said` already stays, and is filled.
 */
export function derive(
  materials: Materials,
  shape: Shape,
  key: string,
  path: readonly string[] = [],
  said?: unknown,
): unknown {
  const { shapes } = materials
  if (shape.ref !== undefined) return derive(materials, shapes[shape.ref] ?? {}, key, [...path, shape.ref], said)
  if (shape.variants) {
    const variants = shape.variants.filter(({ ref }) => ref === undefined || !path.includes(ref))
    const variant = isMissing(said) ? choose(key, variants) : matchVariant(shapes, shape.variants, said)
    const made = variant ?? shape.variants[0]
    return made && derive(materials, made, `${key}?`, path, said)
  }
  if (shape.type === 'object') return deriveObject(materials, shape, key, path, said)
  if (shape.type === 'array') return deriveList(materials, shape, key, path, said)
  return isMissing(said) ? derivePlain(materials, shape, key) : said
}

function derivePlain(materials: Materials, shape: Shape, key: string): unknown {
  switch (shape.type) {
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

/** Fills an object that is said, one that can be read, or a new one; each is told the same way wherever it is shown. */
function deriveObject(
  materials: Materials,
  { properties = {} }: Shape,
  key: string,
  path: readonly string[],
  said: unknown,
): object {
  const again = path.length > maxDepth || new Set(path).size < path.length
  const component = path.at(-1) ?? ''
  const { id: idShape, ...others } = properties
  const idKey = `${key}/id`
  const ids = idShape && materials.existing?.idsOf(component)
  const id = read(said, 'id') ?? choose(idKey, ids ?? []) ?? (idShape && derive(materials, idShape, idKey, path))
  const own = id === undefined ? key : `${component}#${id}`
  const entries = Object.entries(others).flatMap(([name, property]): [string, unknown][] => {
    const place = `${own}/${name}`
    const isKept = !property.always && materials.isKept(component, name)
    // What is kept says where a thing belongs, which is no longer so when it is shown elsewhere.
    const before = read(said, name) ?? (isKept ? undefined : materials.existing?.said(place))
    if (!property.always && again) return []
    const value = isKept && isMissing(before) ? before : derive(materials, property, place, path, before)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(id === undefined ? entries : [['id', id], ...entries])
}

/** The items that are said, each filled; otherwise one item, or as many as there have to be. */
function deriveList(
  materials: Materials,
  { items, min = 0 }: Shape,
  key: string,
  path: readonly string[],
  said: unknown,
): unknown[] {
  const before = Array.isArray(said) ? said : []
  const ended = min === 0 && items?.ref !== undefined && path.includes(items.ref)
  if (!items || ended) return before
  return Array.from({ length: before.length || Math.max(1, min) }, (_, index) =>
    derive(materials, items, `${key}/${index}`, path, before[index]),
  )
}

function read(owner: unknown, name: string): unknown {
  const has = typeof owner === 'object' && owner !== null && Object.hasOwn(owner, name)
  return has ? Reflect.get(owner, name) : undefined
}

/** Tells of what a profile that leaves nothing out would fill. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function deriveNumber({ now }: Materials, { unit, format, min, max, example }: Shape): number {
  const isMoment = format === 'int64'
  if (isMoment && unit === 'milliseconds') return now + day
  if (isMoment && unit === 'seconds') return Math.floor((now + day) / 1000)
  return typeof example === 'number' ? example : (min ?? Math.min(1, max ?? 1))
}

function deriveString({ ids, exampleId, now }: Materials, shape: Shape, key: string): unknown {
  const { values, format, idKind, max, example } = shape
  if (values) return choose(key, values)
  if (max === 0) return ''
  if (format === 'date-time') return new Date(now + day).toISOString()
  const known = idKind === undefined ? undefined : choose(key, ids()[idKind] ?? [])
  const madeUp = idKind === undefined ? undefined : exampleId(idKind)
  return known ?? madeUp ?? example ?? (format === 'uuid' ? uuid(key) : 'text')
}

/** A version 4 UUID (RFC 9562, section 5.4) that depends on nothing but a key. */
function uuid(key: string): string {
  const digits = [0, 1, 2, 3].map((basis) => hash(key, basis).toString(16).padStart(8, '0')).join('')
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`
}

import type { Property, Shape } from '../../generated/shape.ts'
import { choose, turnOf } from '../profiles/choose.ts'
import { resolve } from '../profiles/resolve.ts'
import type { World } from '../world/types.ts'
import { propertiesOf } from './holders.ts'
import { makeNumber } from './make-number.ts'
import { makeText, type Owner } from './make-text.ts'
import type { Described } from './parts.ts'
import { kindOf } from './resources.ts'

/** What values are made from. */
export interface Making {
  world: World
  described: Described
  /** The ids that exist of a kind. */
  ids(kind: string): readonly string[]
  /** The ids of what a thing stands in, by kind. */
  linksOf(kind: string, id: string): Record<string, string>
}

/** What is known of a value before it is made. */
export interface Wish {
  /** The same key gives the same value. */
  key: string
  /** The thing's own id, where it is one. */
  own?: { kind: string; property: string | undefined; id: string }
  /** The ids of what it stands in, by kind. */
  links: Record<string, string>
  /** By JSON pointer: what stands there already; undefined leaves it out. What is on the way there is neither left out nor null. */
  placed?: ReadonlyMap<string, unknown>
}

/** Where a value stands while it is made. */
interface Place {
  wish: Wish
  owner: Owner
  pointer: string
  name: string
  /** The components that it is inside of, outermost first. */
  path: readonly string[]
}

/** How deep components may be nested before what is optional is left out. */
const maxDepth = 4

/** Makes a value of a shape that says nothing at random: the same world and wish give the same value. */
export function makeValue(making: Making, shape: Shape, wish: Wish): unknown {
  return make(making, shape, { wish, owner: { key: wish.key, isPerson: false }, pointer: '', name: '', path: [] })
}

function make(making: Making, shape: Shape, place: Place): unknown {
  const { owner, name, path, wish } = place
  if (shape.ref !== undefined) {
    const target = making.described.shapes[shape.ref] ?? {}
    return make(making, target, {
      ...place,
      path: [...path, shape.ref],
      owner: { ...owner, isPerson: owner.isPerson || isPersonName(shape.ref) },
    })
  }
  const key = `${owner.key}/${name}`
  if (shape.variants) {
    const others = shape.variants.filter(({ ref }) => ref === undefined || !path.includes(ref))
    return make(making, choose(`${key}?`, others) ?? shape.variants[0] ?? {}, place)
  }
  if (shape.values && shape.values.length > 0) return choose(key, shape.values)
  if (shape.type === 'object') return makeObject(making, shape, entered(making, shape, place))
  if (shape.type === 'array') return makeList(making, shape, place)
  const id = shape.idKind === undefined ? undefined : idOf(making, shape.idKind, key, wish, name)
  if (shape.type === 'integer' || shape.type === 'number') {
    return id !== undefined && /^\d+$/.test(id) ? Number(id) : makeNumber(making.world.now, shape, name, owner.key)
  }
  if (shape.type === 'boolean') return turnOf(key, 2) === 0
  if (shape.type === 'string') return id ?? makeText(making.world, shape, name, owner)
  return shape.nullable ? null : (shape.example ?? 'text')
}

/** What it stands in is the same for everything inside a thing; its own id is only its own. */
function idOf(making: Making, kind: string, key: string, { own, links }: Wish, name: string): string | undefined {
  if (own?.kind === kind && own.property === name) return own.id
  return links[kind] ?? choose(key, making.ids(kind)) ?? making.described.idKinds[kind]?.examples[0]
}

/** An object with an id of its own inside another one is that thing, with the properties it has elsewhere. */
function entered(making: Making, shape: Shape, place: Place): Place {
  const kind = kindOf(making.described, shape.properties?.['id'])
  if (place.pointer === '' || kind === undefined || making.ids(kind).length === 0) return place
  const id = place.wish.links[kind] ?? choose(`${place.owner.key}/${place.name}`, making.ids(kind)) ?? ''
  const wish = { key: `${kind}#${id}`, own: { kind, property: 'id', id }, links: making.linksOf(kind, id) }
  return { ...place, wish, owner: { ...place.owner, key: wish.key } }
}

function makeObject(making: Making, shape: Shape, place: Place): object {
  const { owner, pointer, path, wish } = place
  const isAgain = path.length > maxDepth || new Set(path).size < path.length
  const entries = Object.entries(shape.properties ?? {}).flatMap(([name, property]): [string, unknown][] => {
    const below = `${pointer}/${name}`
    if (wish.placed?.has(below)) {
      const value = wish.placed.get(below)
      return value === undefined ? [] : [[name, value]]
    }
    if (!isFixed(making, property, name, below, wish)) {
      const turn = `${owner.key}/${name}`
      if (!property.always && (isAgain || turnOf(`${turn} there`, 5) === 0)) return []
      if (isNullable(making, property) && (isAgain || turnOf(`${turn} null`, 4) === 0)) return [[name, null]]
    }
    return [[name, make(making, property, { ...place, name, pointer: below })]]
  })
  if (entries.length === 0 && shape.rest) return { label: make(making, shape.rest, { ...place, name: 'label' }) }
  return Object.fromEntries(entries)
}

/** Ids that tie things together are there, and so is everything of what holds something that is placed. */
function isFixed(
  { described }: Making,
  property: Property,
  name: string,
  pointer: string,
  { own, links, placed }: Wish,
): boolean {
  const kind = kindOf(described, property)
  if (own?.property === name || (kind !== undefined && links[kind] !== undefined)) return true
  return [...(placed?.keys() ?? [])].some((one) => one.startsWith(`${pointer}/`) || parentOf(one) === parentOf(pointer))
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

function isNullable({ described }: Making, property: Property): boolean {
  return resolve(described, property, undefined).shape.nullable ?? false
}

function makeList(making: Making, { items = {}, min = 0, max, unique }: Shape, place: Place): unknown[] {
  const isAgain = items.ref !== undefined && place.path.includes(items.ref)
  const usual = isAgain ? 0 : 1 + turnOf(`${place.owner.key}/${place.name}*`, 3)
  const count = Math.max(min, Math.min(usual, max ?? usual))
  const list = Array.from({ length: count }, (_, index) => {
    const name = `${place.name}/${index}`
    return make(making, items, { ...place, name, pointer: `${place.pointer}/${index}` })
  })
  if (!unique) return list
  const distinct = [...new Map(list.map((item) => [JSON.stringify(item), item])).values()]
  const more = resolve(making.described, items, undefined).shape.values?.filter((value) => !distinct.includes(value))
  return distinct.length < min ? [...distinct, ...(more ?? [])].slice(0, min) : distinct
}

function isPersonName(component: string): boolean {
  return /user|person|people|contact|member|client|customer|agent|author|keeper|profile/i.test(component)
}

/** The names of the properties of a shape that hold an id of one of some kinds. */
export function propertiesOfKinds(described: Described, shape: Shape, kinds: readonly string[]): [string, string][] {
  return Object.entries(propertiesOf(described, shape)).flatMap(([name, property]): [string, string][] => {
    const kind = kindOf(described, property)
    return kind !== undefined && kinds.includes(kind) ? [[name, kind]] : []
  })
}

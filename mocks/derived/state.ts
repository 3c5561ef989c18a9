import { choose, turnOf } from '../profiles/choose.ts'
import { resolve } from '../profiles/resolve.ts'
import type { World } from '../world/types.ts'
import { propertiesOf } from './holders.ts'
import { createIdMaker, type NextId } from './make-id.ts'
import { type Making, makeValue } from './make-value.ts'
import type { Described } from './parts.ts'
import { pathParameters } from './paths.ts'
import type { Resource, Resources } from './resources.ts'

/** One thing: its id, the ids of what it stands in by kind, and what is shown of it. */
export interface Item {
  id: string
  links: Record<string, string>
  /** Undefined until somebody asks: it depends on nothing but the seed, and most are never asked for. */
  value?: unknown
}

/** The links of things by their id. */
export type LinksById = Map<string, Record<string, string>>

/** What a derived mock stores; only data, so that it can be copied. */
export interface DerivedState {
  /** By kind: the things by id, in the order of their lists. */
  pools: Map<string, Map<string, Item>>
  /** By kind: what there was before any write; whatever is derived refers to these, so that it does not depend on what was asked before. */
  born: Map<string, LinksById>
  /** By kind: the one id of what no operation lists or gives, such as the caller's own account. */
  outside: Record<string, string>
  /** By kind: how many things writes have made, so that no id is given twice. */
  made: Record<string, number>
  /** How many conversations its world has: there is a typical and a large one. */
  size: number
  /** The world's present in epoch milliseconds; every write moves it by a second. */
  now: number
}

/** The most things that stand in the first of what holds them; the others hold fewer. */
const mostInside = 30

/** Makes the things of a world: which there are, and what they stand in. */
export function createDerivedState(described: Described, resources: Resources, world: World): DerivedState {
  const state: DerivedState = {
    pools: new Map(),
    born: new Map(),
    outside: {},
    made: {},
    size: world.conversations.length,
    now: world.now,
  }
  for (const kind of outsideKinds(described, resources)) {
    state.outside[kind] = createIdMaker(world, kind, described.idKinds[kind], { type: 'string' })() ?? kind
  }
  const ordered = [...resources.byKind.values()].sort((left, right) => shortest(left).length - shortest(right).length)
  for (const resource of ordered) state.pools.set(resource.kind, place(described, resource, state, world))
  for (const resource of ordered) linkFurther(resource, state)
  for (const [kind, pool] of state.pools) {
    state.born.set(kind, new Map([...pool].map(([id, { links }]) => [id, links])))
  }
  return state
}

/** What the values of a state are made from. */
export function makingOf(described: Described, state: DerivedState, world: World): Making {
  const lists = new Map<string, readonly string[]>()
  return {
    world,
    described,
    ids(kind) {
      const outside = state.outside[kind]
      const known = lists.get(kind) ?? (outside === undefined ? [...(state.born.get(kind)?.keys() ?? [])] : [outside])
      lists.set(kind, known)
      return known
    },
    linksOf: (kind, id) => state.born.get(kind)?.get(id) ?? {},
  }
}

/** What is shown of a thing. */
export function shownOf(making: Making, resource: Resource, item: Item): unknown {
  item.value ??= makeItem(making, resource, item)
  return item.value
}

/** Makes what is shown of a thing. */
export function makeItem(making: Making, { kind, shape, idProperty }: Resource, { id, links }: Item): unknown {
  return makeValue(making, shape, { key: `${kind}#${id}`, own: { kind, property: idProperty, id }, links })
}

/** The things of a kind. */
export function poolOf({ pools }: DerivedState, kind: string): Map<string, Item> {
  return pools.get(kind) ?? new Map()
}

/** The id of the next thing that a write makes; undefined when the form of its ids has no more. */
export function nextIdOf({ described, world }: Making, resource: Resource, state: DerivedState): string | undefined {
  const made = state.made[resource.kind] ?? 0
  state.made[resource.kind] = made + 1
  const nextId = idMakerOf(described, resource, world)
  for (let passed = 0; passed < (state.born.get(resource.kind)?.size ?? 0) + made; passed += 1) nextId()
  return nextId()
}

function idMakerOf(described: Described, { kind, shape, idProperty }: Resource, world: World): NextId {
  const property = idProperty === undefined ? undefined : propertiesOf(described, shape)[idProperty]
  const idShape = property ? resolve(described, property, undefined).shape : { type: 'string' as const }
  return createIdMaker(world, kind, described.idKinds[kind], idShape)
}

function shortest({ homes }: Resource): string[] {
  return homes.reduce((best, home) => (home.length < best.length ? home : best))
}

function place(described: Described, resource: Resource, state: DerivedState, world: World): Map<string, Item> {
  const pool = new Map<string, Item>()
  const nextId = idMakerOf(described, resource, world)
  const home = shortest(resource)
  const outside = Object.fromEntries(home.flatMap((kind) => (state.outside[kind] ? [[kind, state.outside[kind]]] : [])))
  const holder = [...home].reverse().find((kind) => poolOf(state, kind).size > 0)
  const most = Math.max(2, world.conversations.length)
  const holders = holder === undefined ? [] : [...poolOf(state, holder).values()]
  const places =
    holder === undefined
      ? [{ links: outside, count: most }]
      : holders.map(({ id, links }, index) => ({
          links: { ...outside, ...links, [holder]: id },
          count: index === 0 ? Math.min(mostInside, most) : turnOf(`${holder}#${id} holds ${resource.kind}`, 5),
        }))
  for (const { links, count } of places) {
    for (let made = 0; made < count; made += 1) {
      const id = nextId()
      if (id !== undefined) pool.set(id, { id, links: { ...links } })
    }
  }
  return pool
}

/** A thing that other paths lead to as well stands in something of theirs, too. */
function linkFurther(resource: Resource, state: DerivedState): void {
  for (const kind of new Set(resource.homes.flat())) {
    const holders = poolOf(state, kind)
    for (const item of poolOf(state, resource.kind).values()) {
      if (item.links[kind] !== undefined) continue
      const id = state.outside[kind] ?? choose(`${resource.kind}#${item.id} in ${kind}`, [...holders.keys()])
      if (id !== undefined) Object.assign(item.links, { ...holders.get(id)?.links, ...item.links, [kind]: id })
    }
  }
}

function outsideKinds({ operations }: Described, { byKind }: Resources): Set<string> {
  const kinds = Object.values(operations).flatMap((operation) => pathParameters(operation).map(({ kind }) => kind))
  return new Set(kinds.filter((kind) => !byKind.has(kind)))
}

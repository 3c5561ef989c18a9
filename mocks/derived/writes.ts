import type { Shape } from '../../generated/shape.ts'
import { badRequest } from '../problem.ts'
import { resolve } from '../profiles/resolve.ts'
import { speaksOfBeginning, speaksOfChange } from './make-time.ts'
import { type Making, propertiesOfKinds } from './make-value.ts'
import type { Described } from './parts.ts'
import type { Resource } from './resources.ts'
import { type DerivedState, type Item, makeItem, poolOf, shownOf } from './state.ts'

/** How far a write moves the world's present, in milliseconds. */
const second = 1000

/** Makes a thing of what a request's body says of it; the rest is derived. */
export function create(making: Making, resource: Resource, state: DerivedState, item: Item, body: unknown): void {
  state.now += second
  const { described } = making
  // A body with a tag says which variant is made.
  const shape = isObject(body) ? resolve(described, resource.shape, body).shape : resource.shape
  const made = makeItem(making, { ...resource, shape }, item)
  item.value = stamp(described, resource.shape, take(described, resource, made, body), state.now, true)
  poolOf(state, resource.kind).set(item.id, item)
}

/** Changes a thing as a request's body says. */
export function change(making: Making, resource: Resource, state: DerivedState, item: Item, body: unknown): void {
  const { described } = making
  state.now += second
  item.value = stamp(
    described,
    resource.shape,
    take(described, resource, shownOf(making, resource, item), body),
    state.now,
    false,
  )
}

/** Takes a thing away, and what stands in it. */
export function remove(resources: Iterable<Resource>, state: DerivedState, kind: string, id: string): void {
  state.now += second
  poolOf(state, kind).delete(id)
  for (const inside of resources) {
    if (!inside.homes.every((home) => home.includes(kind))) continue
    for (const item of [...poolOf(state, inside.kind).values()]) {
      if (item.links[kind] === id) poolOf(state, inside.kind).delete(item.id)
    }
  }
}

/**
 * The ids in a body of things that a new thing can stand in, by kind.
 * @throws {ProblemError} when one of them does not exist.
 */
export function linksIn(
  { described }: Making,
  resource: Resource,
  state: DerivedState,
  body: unknown,
): Record<string, string> {
  if (!isObject(body)) return {}
  const kinds = [...state.pools.keys()].filter((kind) => kind !== resource.kind)
  const named = propertiesOfKinds(described, resource.shape, kinds).flatMap(([name, kind]): [string, string][] => {
    const id: unknown = Reflect.get(body, name)
    if (typeof id !== 'string' && typeof id !== 'number') return []
    if (!poolOf(state, kind).has(String(id))) throw badRequest(name, `names no ${kind}`)
    return [[kind, String(id)]]
  })
  return Object.fromEntries(named)
}

/** Takes over what a body says as far as the thing may show it; its id stays. */
function take(described: Described, { shape, idProperty }: Resource, value: unknown, body: unknown): unknown {
  if (!isObject(value) || !isObject(body)) return value
  let taken = value
  for (const [name, said] of Object.entries(body)) {
    if (name === idProperty) continue
    const candidate = { ...taken, [name]: said }
    if (isValid(described, shape, name, candidate)) taken = candidate
  }
  return taken
}

function stamp(described: Described, shape: Shape, value: unknown, now: number, isNew: boolean): unknown {
  if (!isObject(value)) return value
  const stamped = Object.entries(value).map(([name, old]): [string, unknown] => {
    const speaks = speaksOfChange(name) || (isNew && speaksOfBeginning(name))
    if (!speaks || typeof old !== 'string' || Number.isNaN(Date.parse(old))) return [name, old]
    const candidate = new Date(now).toISOString()
    return [name, isValid(described, shape, name, { ...value, [name]: candidate }) ? candidate : old]
  })
  return Object.fromEntries(stamped)
}

/** Judged by the component, or, where the thing is none, only by whether it has that property. */
function isValid(described: Described, shape: Shape, name: string, candidate: object): boolean {
  const validator = shape.ref === undefined ? undefined : described.validators[shape.ref]
  const { properties = {} } = resolve(described, shape, candidate).shape
  return Object.hasOwn(properties, name) && (validator ? validator(candidate) : true)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

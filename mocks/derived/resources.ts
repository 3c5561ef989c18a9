import type { Shape } from '../../generated/shape.ts'
import { findList, findObject, type Part, propertiesOf, shapeAt } from './holders.ts'
import type { Described, DescribedOperation } from './parts.ts'
import { bodyOf, isCollection, pathParameters } from './paths.ts'

/** Things of one kind: what some collection lists, or some path with an id gives. */
export interface Resource {
  /** The kind of its ids. */
  kind: string
  /** The whole thing, as it is got by itself, or else as it is listed. */
  shape: Shape
  /** The property that holds the id; undefined when the thing does not name it. */
  idProperty: string | undefined
  /** For each path that leads to it, the kinds of what it stands in, the outermost first. */
  homes: string[][]
}

/** Where an operation's answer holds things of a resource. */
export interface Holder extends Part {
  kind: string
}

/** What a description's paths say: which things there are, and which operations list, give or take them. */
export interface Resources {
  /** By kind, those with the shortest paths first. */
  byKind: Map<string, Resource>
  /** By operationId: the list in its answer. */
  lists: Map<string, Holder>
}

/** Finds the resources of a description by its reading operations. */
export function findResources(described: Described): Resources {
  const found = new Map<string, Resource>()
  const lists = new Map<string, Holder>()
  const reads = Object.entries(described.operations)
    .filter(([, { method }]) => method === 'get')
    .sort(([, left], [, right]) => left.path.split('/').length - right.path.split('/').length)
  for (const [operationId, operation] of reads) {
    const answer = bodyOf(described, operationId)
    const kinds = pathParameters(operation).map(({ kind }) => kind)
    const own = kinds.at(-1)
    if (answer === undefined) continue
    if (isCollection(operation)) {
      const list = listIn(described, operation, answer)
      if (!list) continue
      const shape = shapeOfItems(described, list)
      const kind = kindOfItems(described, operation, shape)
      lists.set(operationId, { ...list, kind })
      add(kind, shape, kinds, false)
    } else if (own !== undefined) {
      const { shape } = objectIn(described, answer, own) ?? { shape: answer }
      add(own, shape, kinds.slice(0, -1), true)
    }
  }
  return { byKind: found, lists }

  function add(kind: string, shape: Shape, home: string[], isWhole: boolean): void {
    const known = found.get(kind)
    const whole = isWhole || !known ? shape : known.shape
    const idProperty = idPropertyOf(described, whole, kind)
    found.set(kind, { kind, shape: whole, idProperty, homes: [...(known?.homes ?? []), home] })
  }
}

/** Where an answer holds the thing with an id of a kind. */
export function objectIn(described: Described, answer: Shape, kind: string): Part | undefined {
  return findObject(described, answer, (shape) => idPropertyOf(described, shape, kind) !== undefined)
}

/** The property that holds a thing's own id: of that kind, or named `id`. */
export function idPropertyOf(described: Described, shape: Shape, kind: string): string | undefined {
  const properties = propertiesOf(described, shape)
  const ofKind = Object.keys(properties).filter((name) => kindOf(described, properties[name]) === kind)
  if (ofKind.includes('id')) return 'id'
  const { id } = properties
  const isOther = id !== undefined && kindOf(described, id) !== undefined
  return ofKind[0] ?? (id && !isOther ? 'id' : undefined)
}

/** The kind of ID that a property is, also through a reference. */
export function kindOf(described: Described, shape: Shape | undefined): string | undefined {
  return shape?.idKind ?? (shape?.ref === undefined ? undefined : kindOf(described, described.shapes[shape.ref]))
}

function listIn(described: Described, { paging }: DescribedOperation, answer: Shape): Part | undefined {
  const stated = paging && shapeAt(described, answer, paging.items)
  return stated && paging ? { pointer: paging.items, shape: stated } : findList(described, answer)
}

/** What a list holds. */
export function shapeOfItems({ shapes }: Described, { shape }: Part): Shape {
  return (shape.ref === undefined ? shape : shapes[shape.ref])?.items ?? {}
}

/** The kind of the ids below a collection, or of its items' `id`, or else the collection's own name. */
function kindOfItems(described: Described, { path }: DescribedOperation, items: Shape): string {
  const below = Object.values(described.operations).find(
    (one) => /^\/\{[^/]+\}$/.test(one.path.slice(path.length)) && one.path.startsWith(path),
  )
  const known = below && pathParameters(below).at(-1)?.kind
  return known ?? kindOf(described, propertiesOf(described, items)['id']) ?? path.slice(path.lastIndexOf('/') + 1)
}

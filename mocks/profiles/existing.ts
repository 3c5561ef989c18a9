import type { ReadEach } from '../read-all.ts'
import { createLens } from './lens.ts'
import type { ShapeTable } from './resolve.ts'

/** What can be read of a provider's objects. */
export interface Existing {
  /** The ids of the objects of a component. */
  idsOf(component: string): readonly (string | number)[]
  /** What some answer shows at a place, by the key of {@link Place}; undefined where none does. */
  said(key: string): unknown
}

type Objects = Map<string, Map<string, { id: string | number }>>

/** Finds the objects with an id that can be read; everything is read when the first is asked for. */
export function findExisting(table: ShapeTable, readAll: (each: ReadEach) => void): Existing {
  let found: Objects | undefined
  const alike = new Map<string, string[]>()
  const find = (component: string): ReturnType<Objects['get']> => {
    found ??= readObjects(table, readAll)
    return found.get(component)
  }
  return {
    idsOf: (component) => [...(find(component)?.values() ?? [])].map(({ id }) => id),
    said(key) {
      const [, component = '', id = '', name = ''] = /^([^#/]+)#([^/]+)\/([^/]+)$/.exec(key) ?? []
      const own = property(find(component)?.get(id), name)
      if (own !== undefined) return own
      // A reference to a thing may be shown more of it than references hold, where the two call it alike.
      const place = `${component}/${name}`
      const others = alike.get(place) ?? likeThis(table, component, name)
      alike.set(place, others)
      for (const other of others) {
        const value = property(find(other)?.get(id), name)
        if (value !== undefined) return value
      }
      return undefined
    },
  }
}

/** The other components whose ids are of one kind with a component's, and that have a property of one shape with its. */
function likeThis({ shapes }: Pick<ShapeTable, 'shapes'>, component: string, name: string): string[] {
  const kind = idKindOf({ shapes }, component)
  const ref = shapes[component]?.properties?.[name]?.ref
  if (kind === undefined || ref === undefined) return []
  return Object.keys(shapes).filter(
    (other) =>
      other !== component && idKindOf({ shapes }, other) === kind && shapes[other]?.properties?.[name]?.ref === ref,
  )
}

function idKindOf({ shapes }: Pick<ShapeTable, 'shapes'>, component: string): string | undefined {
  return shapes[component]?.properties?.['id']?.idKind
}

function property(object: object | undefined, name: string): unknown {
  return object && Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined
}

function readObjects(table: ShapeTable, readAll: (each: ReadEach) => void): Objects {
  const objects: Objects = new Map()
  const meet = (components: readonly string[], object: object): void => {
    const id: unknown = Reflect.get(object, 'id')
    if (typeof id !== 'string' && typeof id !== 'number') return
    for (const component of components) {
      const ofComponent = objects.get(component) ?? new Map()
      objects.set(component, ofComponent)
      // Answers differ in what they show of one thing.
      ofComponent.set(String(id), { id, ...object, ...ofComponent.get(String(id)) })
    }
  }
  const asIs = (_: unknown, value: unknown): unknown => value
  readAll(createLens(table, asIs, () => false, meet))
  return objects
}

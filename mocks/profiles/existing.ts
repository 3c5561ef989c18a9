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
  const find = (component: string): ReturnType<Objects['get']> => {
    found ??= readObjects(table, readAll)
    return found.get(component)
  }
  return {
    idsOf: (component) => [...(find(component)?.values() ?? [])].map(({ id }) => id),
    said(key) {
      const [, component = '', id = '', name = ''] = /^([^#/]+)#([^/]+)\/([^/]+)$/.exec(key) ?? []
      const object = find(component)?.get(id)
      return object && Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined
    },
  }
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

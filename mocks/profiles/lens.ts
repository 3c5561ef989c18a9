import type { Property, Shape } from '../../generated/shape.ts'
import { resolve, type ShapeTable } from './resolve.ts'

/** Where a value stands in an answer. */
export interface Place {
  /** The property, or `*` for an item of a list. */
  name: string
  /** Identifies the place the same way in every answer: the nearest object's component and id, then the path from there. */
  key: string
  /** The same for all objects of a component: the component, then the path. */
  path: string
  /** Whether it may not be left out. */
  always: boolean
  /** Every variant it may be. */
  variants: readonly Shape[]
  /** Whether what it stands in was made by the dial: a component that may hold itself must not be filled for ever. */
  made: boolean
}

/**
 * Turns one value of an answer, or `undefined` where an optional property is absent; gives `undefined` to leave it out. The shape has its
 * reference worked out; what is inside a value is turned after it.
 */
export type Dial = (shape: Shape, value: unknown, place: Place) => unknown

/** Shows an answer's body under a profile; `subject` tells the answers of an operation apart, names that `keeps` tells of stay as they are. */
export type Lens = (answer: string, body: unknown, subject: string, keeps?: (name: string) => boolean) => unknown

interface Owner {
  /** Every component the object is shown as. */
  names: readonly string[]
  key: string
  path: string
  made: boolean
}

/** Makes a lens of a dial; `isKept` tells of the properties of a component that it may not change. */
export function createLens(
  table: ShapeTable,
  dial: Dial,
  isKept: (component: string, property: string) => boolean,
): Lens {
  return (answer, body, subject, keeps = () => false) => {
    const shape = table.answers[answer]
    const root = { names: [], key: `${answer}#${subject}`, path: answer, made: false }
    return shape === undefined ? body : show(shape, body, root)

    function show(shape: Shape, value: unknown, owner: Owner): unknown {
      const { shape: resolved, names } = resolve(table, shape, value)
      if (Array.isArray(value)) return resolved.items ? showItems(resolved, value, owner) : value
      if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
      return showObject(resolved, value, ownerOf(value, names, owner))
    }

    function showItems({ items = {}, unique }: Shape, list: readonly unknown[], owner: Owner): unknown[] {
      const shown = list.map((item, index) => {
        const place = { key: `${owner.key}/${index}`, path: `${owner.path}/*`, made: owner.made }
        const turned = turn(items, item, { ...place, name: '*', always: true, variants: [] })
        return show(items, turned, { names: [], ...place })
      })
      return unique ? [...new Map(shown.map((item) => [JSON.stringify(item), item])).values()] : shown
    }

    function showObject({ properties = {}, rest }: Shape, object: object, owner: Owner): object {
      const shown: [string, unknown][] = []
      for (const name of new Set([...Object.keys(object), ...Object.keys(properties)])) {
        const property: Property | undefined = Object.hasOwn(properties, name) ? properties[name] : rest
        const value: unknown = Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined
        const place = { key: `${owner.key}/${name}`, path: `${owner.path}/${name}`, made: owner.made }
        const stays = property === undefined || property === rest || isFixed(name, owner.names) || keeps(name)
        const { always = false, variants = [] } = property ?? {}
        const turned = stays ? value : turn(property, value, { ...place, name, always, variants })
        if (turned === undefined) continue
        const made = owner.made || (turned !== value && typeof turned === 'object')
        shown.push([name, property === undefined ? turned : show(property, turned, { names: [], ...place, made })])
      }
      return Object.fromEntries(shown)
    }
  }

  function turn(shape: Shape, value: unknown, place: Place): unknown {
    return dial(resolve(table, shape, value).shape, value, place)
  }

  function isFixed(name: string, owners: readonly string[]): boolean {
    return isKept('', name) || owners.some((owner) => isKept(owner, name))
  }
}

/** An object with an id is the same everywhere; one without belongs to what holds it. */
function ownerOf(value: object, names: string[], owner: Owner): Owner {
  const id: unknown = Reflect.get(value, 'id')
  const path = names.at(-1) ?? owner.path
  const isKnown = !owner.made && names.length > 0 && (typeof id === 'string' || typeof id === 'number')
  return { names, key: isKnown ? `${names[0]}#${id}` : owner.key, path, made: owner.made }
}

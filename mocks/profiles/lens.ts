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
  /** The components that its own shape goes by. */
  components: readonly string[]
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

/** Shows an answer's body under a profile; `subject` tells the answers of an operation apart, names that `keeps` tells of, by the key of what they belong to, stay. */
export type Lens = (
  answer: string,
  body: unknown,
  subject: string,
  keeps?: (name: string, ownerKey: string) => boolean,
) => unknown

interface Owner {
  /** Every component the object is shown as. */
  names: readonly string[]
  key: string
  path: string
  made: boolean
  /** Set for what may not be changed: the plain items of a list stay then, too. */
  stays?: boolean
}

/**
 * Makes a lens of a dial; `isKept` tells of the properties of a component that it may not change, and `meet` is given every object with the
 * components it is shown as, before it is turned.
 */
export function createLens(
  table: ShapeTable,
  dial: Dial,
  isKept: (component: string, property: string) => boolean,
  meet?: (components: readonly string[], object: object) => void,
): Lens {
  return (answer, body, subject, keeps = () => false) => {
    const shape = table.answers[answer]
    const root = { names: [], key: `${answer}#${subject}`, path: answer, made: false }
    return shape === undefined ? body : show(shape, body, root)

    function show(shape: Shape, value: unknown, owner: Owner): unknown {
      if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
      const { shape: resolved, names } = resolve(table, shape, value)
      if (Array.isArray(value)) return resolved.items ? showItems(resolved, value, owner) : value
      meet?.(names, value)
      return showObject(resolved, value, ownerOf(value, names, owner))
    }

    function showItems({ items = {}, unique }: Shape, list: readonly unknown[], owner: Owner): unknown[] {
      const path = `${owner.path}/*`
      const shown = list.map((item, index) => {
        if (owner.stays && (typeof item !== 'object' || item === null)) return item
        const key = `${owner.key}/${index}`
        const place = { name: '*', key, path, always: true, variants: none, made: owner.made }
        return show(items, turn(items, item, place), { names: none, key, path, made: owner.made })
      })
      return unique ? [...new Map(shown.map((item) => [JSON.stringify(item), item])).values()] : shown
    }

    function showObject({ properties = {}, rest }: Shape, object: object, owner: Owner): object {
      const shown: Record<string, unknown> = {}
      for (const name of Object.keys(object)) {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined
        showProperty(shown, name, property, rest, Reflect.get(object, name), owner)
      }
      for (const name of Object.keys(properties)) {
        if (!Object.hasOwn(object, name)) showProperty(shown, name, properties[name], rest, undefined, owner)
      }
      return shown
    }

    function showProperty(
      shown: Record<string, unknown>,
      name: string,
      property: Property | undefined,
      rest: Shape | undefined,
      value: unknown,
      { key: ownerKey, path: ownerPath, names, made }: Owner,
    ): void {
      const key = `${ownerKey}/${name}`
      const path = `${ownerPath}/${name}`
      const { always = false, variants = none } = property ?? {}
      const stays = property === undefined || isFixed(name, names) || keeps(name, ownerKey)
      const turned = stays ? value : turn(property, value, { name, key, path, always, variants, made })
      if (turned === undefined) return
      const isMade = made || (turned !== value && typeof turned === 'object')
      const shape = property ?? rest
      setOwn(shown, name, shape ? show(shape, turned, { names: none, key, path, made: isMade, stays }) : turned)
    }
  }

  function turn(shape: Shape, value: unknown, place: Omit<Place, 'components'>): unknown {
    const { shape: resolved, names } = resolve(table, shape, value)
    return dial(resolved, value, { ...place, components: names })
  }

  function isFixed(name: string, owners: readonly string[]): boolean {
    return isKept('', name) || owners.some((owner) => isKept(owner, name))
  }
}

const none: readonly [] = []

/** Unlike an assignment this makes a property of any name, `__proto__` too. */
function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
}

/** An object with an id is the same everywhere; one without belongs to what holds it. */
function ownerOf(value: object, names: readonly string[], owner: Owner): Owner {
  const id: unknown = Reflect.get(value, 'id')
  const path = names.at(-1) ?? owner.path
  const isKnown = !owner.made && names.length > 0 && (typeof id === 'string' || typeof id === 'number')
  return { names, key: isKnown ? `${names[0]}#${id}` : owner.key, path, made: owner.made }
}

import type { Property, Shape } from '../../generated/shape.ts'
import { derive, type Materials } from '../profiles/derive.ts'
import { resolve } from '../profiles/resolve.ts'

/** An object of a shape with the properties that are always there. */
export function makeNeeded(materials: Materials, shape: Shape, key: string): object {
  return propertiesOf(materials, shape)
    .filter(([, { always = false }]) => always)
    .reduce((made, [name, property]) => withProperty(materials, made, name, property, key), {})
}

/**
 * Gives what can be made of a shape and its variants from the description alone, the fullest first: one of each whole, then one of each with
 * those optional properties that `isRight` has nothing against. A bound that no shape tells of, such as the least number of
 * properties, can stand against the whole.
 */
export function* makeUp(
  materials: Materials,
  shape: Shape,
  key: string,
  isRight: (made: unknown) => boolean,
): Generator<unknown> {
  const shapes = [shape, ...(resolve(materials, shape, undefined).shape.variants ?? [])]
  for (const one of shapes) yield derive(materials, one, key)
  for (const one of shapes) {
    const optional = propertiesOf(materials, one).filter(([, { always = false }]) => !always)
    yield optional.reduce(
      (made, [name, property]) => {
        const more = withProperty(materials, made, name, property, key)
        return isRight(more) ? more : made
      },
      makeNeeded(materials, one, key),
    )
  }
}

function propertiesOf(materials: Materials, shape: Shape): [string, Property][] {
  return Object.entries(resolve(materials, shape, undefined).shape.properties ?? {})
}

function withProperty(materials: Materials, made: object, name: string, property: Property, key: string): object {
  const value = derive(materials, property, `${key}/${name}`)
  return value === undefined ? made : Object.fromEntries([...Object.entries(made), [name, value]])
}

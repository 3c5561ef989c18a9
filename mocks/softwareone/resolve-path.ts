import { badRequest } from '../problem.ts'
import { type Kind, type ShapeName, shapes } from './shapes.ts'

/** The properties of a kind of object, by name. */
export function propertiesOf(shape: ShapeName): Record<string, Kind> {
  return shapes[shape]
}

/** Splits a kind into the shape of its objects, if it has any, and whether there are many. */
export function readKind(kind: Kind): { shape?: ShapeName; many: boolean } {
  const known = kinds.get(kind)
  if (known) return known
  const name = kind.replace('[]', '')
  const shape = shapeNames.find((each) => each === name)
  const read = { ...(shape === undefined ? {} : { shape }), many: kind.endsWith('[]') }
  kinds.set(kind, read)
  return read
}

/** What was read before: there are few kinds, and every property of every answer asks. */
const kinds = new Map<Kind, { shape?: ShapeName; many: boolean }>()

// Object.keys of a table that satisfies Record<ShapeName, …> gives no other names.
const shapeNames = Object.keys(shapes) as ShapeName[]

/**
 * Gives the kind of the property that a path such as `sender.identity.id` leads to.
 * @throws {ProblemError} when there is no such property, or the path leads through a collection where that has no meaning.
 */
export function resolvePath(shape: ShapeName, path: string, throughCollections = false): Kind {
  const names = path.split('.')
  let current: ShapeName | undefined = shape
  let kind: Kind = shape
  for (const [index, name] of names.entries()) {
    const properties: Record<string, Kind> = current === undefined ? {} : propertiesOf(current)
    const next = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (next === undefined) throw badRequest(names.slice(0, index + 1).join('.'), 'Invalid property path.')
    const read = readKind(next)
    kind = next
    current = read.many && !throughCollections ? undefined : read.shape
  }
  return kind
}

import type { Property, Shape } from '../../generated/shape.ts'
import { resolve, type ShapeTable } from '../profiles/resolve.ts'

/** A part of an answer: where it stands, and its shape. */
export interface Part {
  /** JSON pointer. */
  pointer: string
  shape: Shape
}

/** The shape at a JSON pointer of property names; undefined when there is none. */
export function shapeAt(table: ShapeTable, shape: Shape, pointer: string): Property | undefined {
  let current: Property | undefined = shape
  for (const name of pointer.split('/').slice(1)) current = current && propertiesOf(table, current)[name]
  return current
}

/** The properties of an object; of one that has variants those of the first. */
export function propertiesOf(table: ShapeTable, shape: Shape): Record<string, Property> {
  const resolved = resolve(table, shape, undefined).shape
  const [first] = resolved.variants ?? []
  return first ? propertiesOf(table, first) : (resolved.properties ?? {})
}

/** The list of objects that an answer holds: the answer itself, or the only such list among its members or theirs. */
export function findList(table: ShapeTable, answer: Shape): Part | undefined {
  const found = partsOf(table, answer).map((level) => level.filter(({ shape }) => isListOfObjects(table, shape)))
  const [only] = found.find((level) => level.length === 1) ?? []
  return only
}

/** The object with an id that an answer holds: the answer itself or the only one among its members. */
export function findObject(table: ShapeTable, answer: Shape, isWanted: (shape: Shape) => boolean): Part | undefined {
  const found = partsOf(table, answer).map((level) => level.filter(({ shape }) => isWanted(shape)))
  const [only] = found.find((level) => level.length > 0) ?? []
  return only
}

/** An answer, its members, and their members. */
function partsOf(table: ShapeTable, answer: Shape): Part[][] {
  const members = (part: Part): Part[] =>
    Object.entries(propertiesOf(table, part.shape)).map(([name, shape]) => ({
      pointer: `${part.pointer}/${name}`,
      shape,
    }))
  const root = [{ pointer: '', shape: answer }]
  const first = root.flatMap(members)
  return [root, first, first.flatMap(members)]
}

function isListOfObjects(table: ShapeTable, shape: Shape): boolean {
  const { items } = resolve(table, shape, undefined).shape
  return items !== undefined && Object.keys(propertiesOf(table, items)).length > 0
}

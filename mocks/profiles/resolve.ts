import type { Shape } from '../../generated/shape.ts'
import { matchVariant } from './variant.ts'

/** The shapes of a provider, by component and by operationId + status. */
export interface ShapeTable {
  shapes: Record<string, Shape>
  answers: Record<string, Shape>
}

/** A shape without references, and every component on the way to it. */
export interface Resolved {
  shape: Shape
  names: readonly string[]
}

/** What does not depend on a value is worked out once for each shape of a table. */
const settled = new WeakMap<Record<string, Shape>, WeakMap<Shape, Resolved>>()

/** Follows references, and of variants the one that a value is; gives every component on the way. */
export function resolve({ shapes }: Pick<ShapeTable, 'shapes'>, shape: Shape, value: unknown): Resolved {
  const ofTable = settled.get(shapes) ?? new WeakMap<Shape, Resolved>()
  settled.set(shapes, ofTable)
  const known = ofTable.get(shape) ?? followReferences(shapes, shape)
  ofTable.set(shape, known)
  const variant = known.shape.variants && value !== undefined && matchVariant(shapes, known.shape.variants, value)
  if (!variant) return known
  const inner = resolve({ shapes }, variant, value)
  return {
    shape: known.shape.nullable && !inner.shape.nullable ? { ...inner.shape, nullable: true } : inner.shape,
    names: [...known.names, ...inner.names],
  }
}

function followReferences(shapes: Record<string, Shape>, shape: Shape): Resolved {
  const names: string[] = []
  let current = shape
  let nullable = shape.nullable ?? false
  while (current.ref !== undefined) {
    names.push(current.ref)
    current = shapes[current.ref] ?? {}
    nullable ||= current.nullable ?? false
  }
  return { shape: nullable && !current.nullable ? { ...current, nullable: true } : current, names }
}

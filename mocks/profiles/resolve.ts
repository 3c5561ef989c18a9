import type { Shape } from '../../generated/shape.ts'
import { matchVariant } from './variant.ts'

/** The shapes of a provider, by component and by operationId + status. */
export interface ShapeTable {
  shapes: Record<string, Shape>
  answers: Record<string, Shape>
}

/** Follows references, and of variants the one that a value is; gives every component on the way. */
export function resolve(
  { shapes }: Pick<ShapeTable, 'shapes'>,
  shape: Shape,
  value: unknown,
): { shape: Shape; names: string[] } {
  const names: string[] = []
  let current = shape
  let nullable = shape.nullable ?? false
  for (;;) {
    const next =
      current.ref === undefined
        ? current.variants && value !== undefined && matchVariant(shapes, current.variants, value)
        : shapes[current.ref]
    if (current.ref !== undefined) names.push(current.ref)
    if (!next) break
    current = next
    nullable ||= current.nullable ?? false
  }
  return { shape: nullable ? { ...current, nullable: true } : current, names }
}

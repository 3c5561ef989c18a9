import type { Shape } from '../../generated/shape.ts'

/** The variant that a value is, by its type, its tags and its properties; undefined when none has its type. */
export function matchVariant(
  shapes: Record<string, Shape>,
  variants: readonly Shape[],
  value: unknown,
): Shape | undefined {
  const scored = variants
    .map((variant) => ({ variant, score: scoreOf(shapes, follow(shapes, variant), value) }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
  return scored.sort((left, right) => right.score - left.score)[0]?.variant
}

function scoreOf(shapes: Record<string, Shape>, shape: Shape, value: unknown): number {
  if (shape.variants) return Math.max(...shape.variants.map((one) => scoreOf(shapes, follow(shapes, one), value)))
  if (!hasType(shape, value)) return Number.NEGATIVE_INFINITY
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return shape.values?.some((listed) => listed === value) ? 1 : 0
  }
  const properties = shape.properties ?? {}
  let score = 0
  for (const [name, property] of Object.entries(properties)) {
    if (!Object.hasOwn(value, name)) {
      if (property.always) score -= 10
      continue
    }
    const { values } = follow(shapes, property)
    score += values === undefined ? 1 : values.some((one) => one === Reflect.get(value, name)) ? 20 : -20
  }
  for (const name of Object.keys(value)) if (!Object.hasOwn(properties, name)) score -= 1
  return score
}

function hasType({ type }: Shape, value: unknown): boolean {
  switch (type) {
    case undefined:
      return true
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
    case 'number':
      return typeof value === 'number'
    default:
      return typeof value === type
  }
}

function follow(shapes: Record<string, Shape>, shape: Shape): Shape {
  let current = shape
  while (current.ref !== undefined) current = shapes[current.ref] ?? {}
  return current
}

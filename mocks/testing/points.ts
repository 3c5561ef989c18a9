import type { Property, Shape } from '../../generated/shape.ts'
import { resolve, type ShapeTable } from '../profiles/resolve.ts'

/**
 * Everything that answers of some shapes may show: each listed value, null, absence, empty list and variant, as `Component.property
 * = value`. Inside a component that was met before nothing new is found.
 */
export function pointsOf(table: ShapeTable, answers: readonly string[]): Set<string> {
  const points = new Set<string>()
  const met = new Set<string>()
  for (const answer of answers) visit(table.answers[answer] ?? {}, answer)
  return points

  function visit(shape: Shape, path: string): void {
    if (shape.ref !== undefined) {
      if (met.has(shape.ref)) return
      met.add(shape.ref)
      visit(table.shapes[shape.ref] ?? {}, shape.ref)
      return
    }
    for (const [index, variant] of (shape.variants ?? []).entries()) {
      points.add(`${path} is ${variant.ref ?? variant.type ?? index}`)
      visit(variant, variant.ref ?? path)
    }
    if (shape.items) visitProperty(shape.items, `${path}.*`, true)
    for (const [name, property] of Object.entries(shape.properties ?? {})) {
      visitProperty(property, `${path}.${name}`, property.always ?? false)
    }
  }

  function visitProperty(property: Property, path: string, always: boolean): void {
    const { shape } = resolve(table, property, undefined)
    for (const value of shape.values ?? []) points.add(`${path} = ${value}`)
    if (shape.nullable) points.add(`${path} = null`)
    if (!always) points.add(`${path} absent`)
    if (shape.type === 'array' && (shape.min ?? 0) === 0) points.add(`${path} empty`)
    if (shape.type !== undefined || shape.variants) points.add(`${path} present`)
    visit(property, path)
  }
}

/** Takes from a set of points those that an answer shows. */
export function strike(points: Set<string>, table: ShapeTable, answer: string, body: unknown): void {
  visit(table.answers[answer] ?? {}, body, answer)

  function visit(shape: Shape, value: unknown, path: string): void {
    let current = shape
    let place = path
    for (;;) {
      if (current.ref !== undefined) {
        place = current.ref
        current = table.shapes[current.ref] ?? {}
      } else if (current.variants && value !== null) {
        const { names, shape: chosen } = resolve(table, current, value)
        points.delete(`${place} is ${names[0] ?? chosen.type ?? 0}`)
        place = names.at(-1) ?? place
        current = chosen
      } else break
    }
    if (Array.isArray(value)) {
      for (const item of value) visitProperty(current.items ?? {}, item, `${place}.*`)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, property] of Object.entries(current.properties ?? {})) {
        const inner: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
        visitProperty(property, inner, `${place}.${name}`)
      }
    }
  }

  function visitProperty(property: Shape, value: unknown, path: string): void {
    if (value === undefined) points.delete(`${path} absent`)
    else if (value === null) points.delete(`${path} = null`)
    else {
      points.delete(`${path} present`)
      if (typeof value !== 'object') points.delete(`${path} = ${value}`)
      if (Array.isArray(value) && value.length === 0) points.delete(`${path} empty`)
      visit(property, value, path)
    }
  }
}

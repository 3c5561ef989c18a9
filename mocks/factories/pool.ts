import type { Shape } from '../../generated/shape.ts'
import { resolve, type ShapeTable } from '../profiles/resolve.ts'

/** Every different object of a component, in the order they were met; one with an id counts once, as it was shown most fully. */
export type Pool = Map<string, object[]>

/** Sorts what answers hold by component; a component is met wherever its name is on the way to an object. */
export function fillPool(table: ShapeTable, answers: Iterable<{ name: string; body: unknown }>): Pool {
  const met = new Map<string, Map<string, { object: object; size: number }>>()
  for (const { name, body } of answers) visit(table.answers[name] ?? {}, body)
  return new Map(Array.from(met, ([name, objects]) => [name, Array.from(objects.values(), ({ object }) => object)]))

  function visit(shape: Shape, value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    const { shape: resolved, names } = resolve(table, shape, value)
    const text = JSON.stringify(value)
    for (const name of names) keep(name, value, text)
    if (Array.isArray(value)) {
      for (const item of value) visit(resolved.items ?? {}, item)
      return
    }
    for (const [name, inner] of Object.entries(value)) {
      const { properties = {}, rest = {} } = resolved
      visit((Object.hasOwn(properties, name) ? properties[name] : undefined) ?? rest, inner)
    }
  }

  function keep(name: string, object: object, text: string): void {
    const objects = met.get(name) ?? new Map<string, { object: object; size: number }>()
    met.set(name, objects)
    const id: unknown = Reflect.get(object, 'id')
    const key = typeof id === 'string' || typeof id === 'number' ? `#${id}` : text
    if ((objects.get(key)?.size ?? -1) < text.length) objects.set(key, { object, size: text.length })
  }
}

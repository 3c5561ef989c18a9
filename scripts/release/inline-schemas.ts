import { isJsonObject, joinPointer } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'

/**
 * Every schema of a bundle that is no named one: of parameters, headers and bodies, by its place. A parameter's place has its name, so that
 * others around it may come and go.
 */
export function inlineSchemas(description: unknown): Record<string, Schema> {
  return Object.fromEntries(walk(description, ''))
}

function* walk(node: unknown, place: string): Generator<[string, Schema]> {
  if (typeof node !== 'object' || node === null) return
  for (const [name, value] of Object.entries(node)) {
    const where = joinPointer(place, Array.isArray(node) ? nameOf(value, name) : name)
    if (where === '/components/schemas' || name === 'examples' || name === 'example') continue
    // What stands under this name outside of schemas and examples is a schema; the lint proves it.
    if (name === 'schema') yield [where, value as Schema]
    else yield* walk(value, where)
  }
}

function nameOf(value: unknown, index: string): string {
  return isJsonObject(value) && typeof value['name'] === 'string' ? `${value['in']}:${value['name']}` : index
}

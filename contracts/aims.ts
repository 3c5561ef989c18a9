import type { Description } from './description.ts'
import { resolve } from './description.ts'
import { joinPointer, pointerTokens } from './json.ts'
import { memoize } from './memoize.ts'
import type { Schema } from './schema.ts'
import { subschemas } from './schema.ts'
import type { Aim } from './walk.ts'

/** Aims at everything that is said of the values at some pointers. */
export function aimAtPointers(pointers: readonly string[]): Aim {
  const wanted = new Set(pointers)
  const tokensIn = new Map<string, Set<string>>()
  for (const pointer of pointers) {
    let place = ''
    for (const token of pointerTokens(pointer)) {
      tokensIn.set(place, (tokensIn.get(place) ?? new Set()).add(token))
      place = joinPointer(place, token)
    }
  }
  const names = new Map(Array.from(tokensIn, ([place, tokens]) => [place, [...tokens]]))
  const indexes = new Map(Array.from(names, ([place, tokens]) => [place, indexesAmong(tokens)]))
  return {
    names: (_schema, pointer) => names.get(pointer) ?? [],
    indexes: (pointer) => indexes.get(pointer) ?? [],
    enters: () => true,
    wants: ({ pointer }) => wanted.has(pointer),
  }
}

/** Aims at the IDs that stand in a property `id`, at most so many levels below the body. */
export function aimAtIds(form: RegExp, levels: number): Aim {
  return {
    names: (_schema, pointer) => (depthOf(pointer) < levels - 1 ? undefined : ['id']),
    enters: (_schema, value, pointer, token) =>
      token === 'id' || (typeof value === 'object' && depthOf(pointer) < levels - 1),
    wants: ({ schema, pointer }) => schema['x-id-kind'] !== undefined && form.test(pointer),
  }
}

/** Makes an aim at the references to some components; it is made once for a description, since it remembers which nodes lead to one. */
export function aimAtComponents(description: Description, components: Iterable<string>): Aim {
  const wanted = new Set(Array.from(components, (name) => `#/components/schemas/${name}`))
  const leads = memoize((_, schema) => leadsTo(description, schema, wanted, new Set()))
  const names = memoize((_, { properties = {}, additionalProperties }) =>
    typeof additionalProperties === 'object'
      ? undefined
      : Object.entries(properties).flatMap(([name, property]) => (leads(description, property) ? [name] : [])),
  )
  return {
    names: (schema) => names(description, schema),
    enters: (schema) => leads(description, schema),
    wants: ({ schema }) => schema.$ref !== undefined && wanted.has(schema.$ref),
  }
}

function indexesAmong(tokens: readonly string[]): number[] {
  const written = tokens.filter((token) => /^(?:0|[1-9]\d*)$/.test(token))
  return written.map(Number).sort((left, right) => left - right)
}

function depthOf(pointer: string): number {
  let depth = 0
  for (let at = pointer.indexOf('/'); at !== -1; at = pointer.indexOf('/', at + 1)) depth += 1
  return depth
}

/** Tells whether a reference to one of some components stands at a node, behind it or below it. */
function leadsTo(description: Description, schema: Schema, wanted: ReadonlySet<string>, seen: Set<Schema>): boolean {
  if (seen.has(schema)) return false
  seen.add(schema)
  if (schema.$ref !== undefined) {
    if (wanted.has(schema.$ref)) return true
    if (leadsTo(description, resolve(description, { $ref: schema.$ref }), wanted, seen)) return true
  }
  return subschemas(schema).some(([, child]) => leadsTo(description, child, wanted, seen))
}

import { aimAtIds } from '../aims.ts'
import { factsOf, specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { PlacedOperation } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject } from '../json.ts'
import { documentedProperties, leaves } from '../leaves.ts'
import { memoize } from '../memoize.ts'
import { parametersOf, pathValues } from '../request-parts.ts'
import { isSameId } from '../same-id.ts'
import type { Schema } from '../schema.ts'
import { walkTo } from '../walk.ts'

/** Where an answer has the id of what was asked for: itself, or in its one member. */
const aimAtOwnId = aimAtIds(/^(?:\/[^/]+)?\/id$/, 2)

/** Reports an answer about another object than the one that the last parameter of the path names. */
export function askedId(
  context: CheckContext,
  placed: PlacedOperation,
  exchange: Exchange,
  schema: Schema,
): Judgement[] {
  const path = askedPath(context.description, placed)
  const asked = path && pathValues(placed, exchange)?.get(path.name)
  if (path === undefined || asked === undefined) return []
  const { kind } = path
  if (isPlainlyOwn(placesOf(context.description, schema), kind, asked, exchange.response.body)) return []
  const ids = walkTo(context.description, schema, exchange.response.body, aimAtOwnId)
  const group = ids.filter((met) => met.schema['x-id-kind'] === kind)
  const [own] = group
  if (typeof own?.value !== 'string' || isSameId(own.value, asked)) return []
  return [
    {
      check: 'consistency',
      severity: 'error',
      instancePath: own.pointer,
      received: context.redactor.form(own.value),
      documented: `the ${kind} that was asked for, ${context.redactor.form(asked)}`,
      facts: factsOf(group),
      spec: specFile(context.provider, group),
      against: 'request',
    },
  ]
}

/** The parameter that a path ends in, and the kind of ID it is. */
const askedPath = memoize((description, placed: PlacedOperation): { name: string; kind: string } | undefined => {
  const name = /\{([^}]+)\}$/.exec(placed.path)?.[1]
  const parameter = parametersOf(description, placed).find((one) => one.in === 'path' && one.name === name)
  const kind = parameter?.schema?.['x-id-kind']
  return name === undefined || kind === undefined ? undefined : { name, kind }
})

/** By kind of ID: the members of an answer, '' for the answer itself, whose `id` may be of it; undefined where some stand in a map. */
const placesOf = memoize((description, schema): ReadonlyMap<string, ReadonlySet<string>> | undefined => {
  const places = new Map<string, Set<string>>()
  for (const [name, nodes] of [['', [schema]] as const, ...documentedProperties(description, schema)]) {
    for (const node of nodes) {
      if (leaves(description, node).some((leaf) => typeof leaf.additionalProperties === 'object')) return undefined
      const ids = documentedProperties(description, node).get('id') ?? []
      for (const kind of ids.flatMap((id) => leaves(description, id)).flatMap((leaf) => leaf['x-id-kind'] ?? []))
        places.set(kind, (places.get(kind) ?? new Set()).add(name))
    }
  }
  return places
})

/** Tells whether each id that could be that of the answer is the one asked for; which of them is takes a walk to tell. */
function isPlainlyOwn(
  places: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  kind: string,
  asked: string,
  body: unknown,
): boolean {
  if (!places || !isJsonObject(body)) return false
  for (const name of places.get(kind) ?? []) {
    const owner = name === '' ? body : body[name]
    const id = isJsonObject(owner) ? owner['id'] : undefined
    if (typeof id === 'string' && !isSameId(id, asked)) return false
  }
  return true
}

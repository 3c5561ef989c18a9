import { placesOf, responseSchema } from '../../contracts/coverage/places.ts'
import type { Description } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import { documentedProperties, requiredNames } from '../../contracts/leaves.ts'
import { type Schema, subschemas } from '../../contracts/schema.ts'
import type { Met } from '../../contracts/walk.ts'
import { type Claim, claimsOf } from './claim.ts'

/** A claim together with where it stands. */
export interface PlacedClaim extends Claim {
  key: string
  node: Schema
  /** JSON pointer of the node in the bundle. */
  place: string
}

/** Lists every claim that the JSON answers of a description make, each once, in the order of the description. */
export function listClaims(description: Description): PlacedClaim[] {
  const places = placesOf(description)
  const found = new Map<string, PlacedClaim>()
  const visited = new Set<string>()
  for (const { operation } of listOperations(description)) {
    for (const response of Object.values(operation.responses)) {
      const schema = responseSchema(description, response)
      if (schema) visit(schema, true, true)
    }
  }
  return [...found.values()]

  function visit(node: Schema, isUse: boolean, isBody: boolean): void {
    const place = places.get(node) ?? ''
    if (visited.has(`${isUse} ${place}`)) return
    visited.add(`${isUse} ${place}`)
    for (const claim of placed(description, node, isUse, isBody, place)) found.set(claim.key, claim)
    if (node.$ref !== undefined) visit(resolve(description, { $ref: node.$ref }), false, false)
    const branches = new Set([...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])])
    for (const [, below] of subschemas(node)) visit(below, !branches.has(below), false)
  }
}

/** Lists the claims of a node that a value met. */
export function claimsMet(
  description: Description,
  { schema, pointer }: Met,
  places: ReadonlyMap<Schema, string>,
): PlacedClaim[] {
  const place = places.get(schema) ?? ''
  // A body, a property, an item or an entry; a component or a branch is only ever referred to.
  const isUse = /\/(schema|items|additionalProperties|properties\/[^/]+)$/.test(place)
  return placed(description, schema, isUse, isUse && pointer === '', place)
}

function placed(description: Description, node: Schema, isUse: boolean, isBody: boolean, place: string): PlacedClaim[] {
  const envelope: Claim[] = isBody
    ? [...requiredOrAlways(description, node)].map((detail) => ({
        kind: 'envelope-key',
        keyword: 'properties',
        detail,
      }))
    : []
  return [...claimsOf(description, node, isUse), ...envelope].map((claim) => ({
    ...claim,
    node,
    place,
    key: JSON.stringify([place, claim.kind, claim.detail]),
  }))
}

/** The properties that every answer of a kind has: those that are its envelope. */
function requiredOrAlways(description: Description, node: Schema): Set<string> {
  const always = [...documentedProperties(description, node)].flatMap(([name, properties]) =>
    properties.some((property) => property['x-presence'] === 'always') ? [name] : [],
  )
  return new Set([...requiredNames(description, node), ...always])
}

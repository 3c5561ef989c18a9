import { type Description, listOperations } from '../../contracts/description.ts'
import type { Fact } from './source.ts'

/** Where a fact belongs, as far as it belongs to one place alone; findings elsewhere have a better one to cite. */
export interface FactPlace {
  /** The operation it is about. */
  operation?: string
  /** Set where `path` begins at a component, wherever that stands in a body. */
  component?: string
  /** A pointer to what it is about, with `*` for an item; of a parameter its name. */
  path?: string
}

/** What a fact of these kinds says of one operation may be meant for its neighbours too. */
const ofNeighbours = ['note', 'gap', 'contradiction']
/** These speak of several members at once, or of how one stands to another. */
const ofSeveral = [...ofNeighbours, 'rule', 'object', 'operation']

/** Makes a function that tells where a fact belongs, by its `about`; undefined where it belongs to no place alone. */
export function factPlaces(description: Description, facts: readonly Fact[]): (fact: Fact) => FactPlace | undefined {
  const operations = operationsByName(description, facts)
  return ({ kind, about }) => {
    const [head = '', ...rest] = about.replace(/=.*$/, '').split('.')
    const operation = operations.get(head)
    const component = Object.hasOwn(description.components.schemas, head) ? head : undefined
    const path = pathOf(operation === undefined && component === undefined ? [head, ...rest] : rest)
    const place = {
      ...(operation === undefined || ofNeighbours.includes(kind) ? {} : { operation }),
      ...(path === undefined || ofSeveral.includes(kind) ? {} : { ...(component ? { component } : {}), path }),
    }
    return Object.keys(place).length === 0 ? undefined : place
  }
}

function pathOf(names: readonly string[]): string | undefined {
  if (names.length === 0 || !names.every((name) => /^\w+(?:\[\])*$/.test(name))) return undefined
  return names.map((name) => `/${name.replaceAll('[]', '/*')}`).join('')
}

/** The operations by their ids, and by what the facts call them that print method and path. */
function operationsByName(description: Description, facts: readonly Fact[]): Map<string, string> {
  const placed = listOperations(description)
  const names = new Map(placed.map(({ operation: { operationId } }) => [operationId, operationId]))
  for (const { kind, about, states } of facts) {
    if (kind !== 'operation' || names.has(about)) continue
    const printed = JSON.stringify(states?.['operation'])
    const called = placed.find(({ method, path }) => JSON.stringify({ method, path }) === printed)
    if (called) names.set(about, called.operation.operationId)
  }
  return names
}

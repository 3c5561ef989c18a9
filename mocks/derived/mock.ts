import type { Provider } from '../../generated/parts.ts'
import type { ProviderMock } from '../operation.ts'
import type { World } from '../world/types.ts'
import { deriveHandlers } from './handlers.ts'
import { propertiesOfKinds } from './make-value.ts'
import { type Described, loadDescribed } from './parts.ts'
import { isCollection, pathParameters } from './paths.ts'
import { refuse } from './refusals.ts'
import { findResources, type Resources } from './resources.ts'
import { createDerivedState, type DerivedState, poolOf } from './state.ts'

/**
 * Derives a provider's mock from its description alone: things by the paths that list and give them, ids by their kind, and data by the
 * schemas. What a schema cannot say, a hand-written mock does.
 */
export async function deriveMock(provider: Provider): Promise<ProviderMock<DerivedState>> {
  const described = await loadDescribed(provider)
  const resources = findResources(described)
  // A state is only data; its world, typical or large, is kept beside it.
  const worlds = new Map<number, World>()
  const worldOf = ({ size }: DerivedState): World => {
    const world = worlds.get(size) ?? [...worlds.values()][0]
    if (!world) throw new Error(`Failed to answer for ${provider}: no state was made yet.`)
    return world
  }
  return {
    createState(next) {
      const [other] = worlds.values()
      if (other && other.seed !== next.seed) worlds.clear()
      worlds.set(next.conversations.length, next)
      return createDerivedState(described, resources, next)
    },
    handlers: deriveHandlers(described, resources, worldOf),
    problem: (problem) => refuse(described, problem),
    ids: (state) => idsOf(resources, state),
    firstPath: (world) => firstPath(described, idsOf(resources, createDerivedState(described, resources, world))),
    keep: keptBy(described, resources),
  }
}

function idsOf({ byKind }: Resources, state: DerivedState): Record<string, string[]> {
  const outside = Object.entries(state.outside).map(([kind, id]): [string, string[]] => [kind, [id]])
  const inside = [...byKind.keys()].map((kind): [string, string[]] => [kind, [...poolOf(state, kind).keys()]])
  return Object.fromEntries([...outside, ...inside])
}

/** The collection that needs the fewest ids, or else whatever can be read. */
function firstPath({ operations }: Described, ids: Record<string, string[]>): string {
  const reads = Object.values(operations)
    .filter(({ method }) => method === 'get')
    .sort((left, right) => pathParameters(left).length - pathParameters(right).length)
  const [first] = [...reads.filter(isCollection), ...reads]
  const kinds = first ? pathParameters(first) : []
  return (first?.path ?? '/').replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const kind = kinds.find((one) => one.name === name)?.kind ?? ''
    return encodeURIComponent(ids[kind]?.[0] ?? '')
  })
}

/** Ids, and all that says where a page stands. */
function keptBy(described: Described, { byKind, lists }: Resources): string[] {
  const kinds = [...byKind.keys()]
  const ids = [...byKind.values()].flatMap(({ shape, idProperty }) => {
    const owner = shape.ref === undefined ? '' : `${shape.ref}.`
    const tied = propertiesOfKinds(described, shape, kinds).map(([name]) => name)
    return [...(idProperty === undefined ? [] : [idProperty]), ...tied].map((name) => owner + name)
  })
  const pages = Object.entries(described.operations).flatMap(([operationId, { paging }]) => {
    const holder = lists.get(operationId)
    if (!holder) return []
    const pointers = [holder.pointer, paging?.next ?? '', paging?.pages ?? '']
    return pointers.flatMap((pointer) => pointer.split('/').slice(1))
  })
  const counts = ['total', 'count', 'total_count', 'totalCount', 'has_more', 'hasMore']
  return [...new Set([...ids, ...pages, ...counts])]
}

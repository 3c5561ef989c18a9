import type { Answer, Handler, MockInput } from '../operation.ts'
import { notFound, ProblemError } from '../problem.ts'
import { resolve } from '../profiles/resolve.ts'
import type { World } from '../world/types.ts'
import { placePage, showItem, succeed } from './answer.ts'
import { createFilter } from './filter.ts'
import { shapeAt } from './holders.ts'
import type { Making } from './make-value.ts'
import { takePage } from './page.ts'
import type { Described, DescribedOperation } from './parts.ts'
import { bodyOf, isCollection, pathParameters } from './paths.ts'
import { refuse } from './refusals.ts'
import { objectIn, type Resource, type Resources, shapeOfItems } from './resources.ts'
import { type DerivedState, type Item, makingOf, nextIdOf, poolOf, shownOf } from './state.ts'
import { change, create, linksIn, remove } from './writes.ts'

/** One request to a derived operation. */
interface Turn {
  making: Making
  resources: Resources
  state: DerivedState
  operationId: string
  operation: DescribedOperation
  input: MockInput
  /** The ids that the path names, by kind; those that it ends in too. */
  links: Record<string, string>
}

/** Makes the handler of every operation of a description; `worldOf` gives the world that a state is of. */
export function deriveHandlers(
  described: Described,
  resources: Resources,
  worldOf: (state: DerivedState) => World,
): Record<string, Handler<DerivedState>> {
  const handlers = Object.entries(described.operations).map(
    ([operationId, operation]): [string, Handler<DerivedState>] => {
      const handle = chooseHandler(described, resources, operationId, operation)
      return [
        operationId,
        (state, input) => {
          const making = makingOf(described, state, worldOf(state))
          try {
            const links = requirePath(state, operation, input)
            return handle({ making, resources, state, operationId, operation, input, links })
          } catch (error) {
            if (error instanceof ProblemError) return refuse(described, error.problem, operationId)
            throw error
          }
        },
      ]
    },
  )
  return Object.fromEntries(handlers)
}

function chooseHandler(
  described: Described,
  { byKind, lists }: Resources,
  operationId: string,
  operation: DescribedOperation,
): (turn: Turn) => Answer {
  const { method, path } = operation
  const own = byKind.get(pathParameters(operation).at(-1)?.kind ?? '')
  if (lists.has(operationId)) return list
  if (isCollection(operation)) {
    if (method !== 'post') return (turn) => showThing(turn, own)
    const made = madeBy(described, { byKind, lists }, operationId, path)
    return made ? (turn) => createThing(turn, made) : (turn) => showThing(turn, own)
  }
  if (!own || method === 'get' || method === 'post') return (turn) => showThing(turn, own)
  return method === 'delete' ? (turn) => removeThing(turn, own) : (turn) => changeThing(turn, own)
}

/** What a POST makes: what the list at its path lists, or what its answer shows. */
function madeBy(
  described: Described,
  { byKind, lists }: Resources,
  operationId: string,
  path: string,
): Resource | undefined {
  const listed = Object.entries(described.operations).find(([id, one]) => one.path === path && lists.has(id))
  const holder = listed && lists.get(listed[0])
  if (holder) return byKind.get(holder.kind)
  const answer = bodyOf(described, operationId)
  return [...byKind.values()].find(({ shape, kind }) => {
    const part = answer && objectIn(described, answer, kind)
    return shape.ref !== undefined && part?.shape.ref === shape.ref
  })
}

/** Gives the ids of a path by kind. Throws for one that does not exist, or not in what stands before it. */
function requirePath(state: DerivedState, operation: DescribedOperation, input: MockInput): Record<string, string> {
  const links: Record<string, string> = {}
  for (const { name, kind } of pathParameters(operation)) {
    const id = input.pathParameters[name] ?? ''
    const item = poolOf(state, kind).get(id)
    const isThere = state.outside[kind] === undefined ? item !== undefined : state.outside[kind] === id
    const isInside = Object.entries(links).every(([holder, other]) => (item?.links[holder] ?? other) === other)
    if (!isThere || !isInside) throw notFound(kind, id)
    links[kind] = id
  }
  return links
}

function list({ making, resources, state, operationId, operation, input, links }: Turn): Answer {
  const { described } = making
  const holder = resources.lists.get(operationId)
  const resource = resources.byKind.get(holder?.kind ?? '')
  const answer = bodyOf(described, operationId)
  if (!holder || !resource || !answer) throw new Error(`Failed to list ${operationId}: its answer has no list.`)
  const isAsked = createFilter(described, operation, resource.shape, input.query, (item) =>
    shownOf(making, resource, item),
  )
  const isInside = (item: Item): boolean => Object.entries(links).every(([kind, id]) => item.links[kind] === id)
  const all = [...poolOf(state, resource.kind).values()].filter((item) => isInside(item) && isAsked(item))
  const shape = shapeOfItems(described, holder)
  const { max } = resolve(described, shapeAt(described, answer, holder.pointer) ?? {}, undefined).shape
  const listed = input.profile === 'empty' ? [] : all
  const page = takePage(listed, operation.paging, input.query, max)
  const shown = page.items.map((item) => showItem(making, resource, item, shape))
  const placed = placePage(described, operation, answer, holder.pointer, shown, page, listed.length)
  return succeed(making, operationId, operation, links, placed)
}

/** What an operation answers that neither lists nor writes: the thing that its path ends in, where its answer shows that, or a thing of its own. */
function showThing(turn: Turn, resource: Resource | undefined): Answer {
  const item = resource && poolOf(turn.state, resource.kind).get(turn.links[resource.kind] ?? '')
  return succeedWith(turn, resource, item)
}

function createThing(turn: Turn, resource: Resource): Answer {
  const { making, state, input, links } = turn
  const inBody = linksIn(making, resource, state, input.body)
  const first = Object.fromEntries(
    resource.homes.flat().flatMap((kind) => {
      const [id] = state.outside[kind] === undefined ? poolOf(state, kind).keys() : [state.outside[kind]]
      return id === undefined ? [] : [[kind, id]]
    }),
  )
  const chosen = Object.entries({ ...links, ...inBody }).map(([kind, id]) => poolOf(state, kind).get(id)?.links)
  const id = nextIdOf(making, resource, state)
  if (id === undefined)
    throw new ProblemError({ kind: 'conflict', detail: `No more ids of ${resource.kind} are left.` })
  const item: Item = { id, links: Object.assign({}, first, ...chosen, links, inBody) }
  create(making, resource, state, item, input.body)
  return succeedWith(turn, resource, item)
}

function changeThing(turn: Turn, resource: Resource): Answer {
  const item = itemOf(turn, resource)
  change(turn.making, resource, turn.state, item, turn.input.body)
  return succeedWith(turn, resource, item)
}

function removeThing(turn: Turn, resource: Resource): Answer {
  const item = itemOf(turn, resource)
  remove(turn.resources.byKind.values(), turn.state, resource.kind, item.id)
  return succeedWith(turn, resource, item)
}

function itemOf({ state, links }: Turn, { kind }: Resource): Item {
  const id = links[kind] ?? ''
  const item = poolOf(state, kind).get(id)
  if (!item) throw notFound(kind, id)
  return item
}

/** The success of an operation, with the thing where its answer shows things of that kind. */
function succeedWith(turn: Turn, resource: Resource | undefined, item: Item | undefined): Answer {
  const { making, operationId, operation, links } = turn
  const answer = bodyOf(making.described, operationId)
  const isThing = resource && item && answer
  const isRead = operation.method === 'get' && !isCollection(operation)
  const part =
    isThing &&
    (objectIn(making.described, answer, resource.kind) ?? (isRead ? { pointer: '', shape: answer } : undefined))
  const placed = new Map<string, unknown>()
  if (isThing && part) placed.set(part.pointer, showItem(making, resource, item, part.shape))
  const own: Record<string, string> = resource && item ? { [resource.kind]: item.id } : {}
  return succeed(making, operationId, operation, { ...links, ...own }, placed)
}

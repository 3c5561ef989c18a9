import type { Provider } from '../generated/index.ts'

/** One operation with what finds it. */
export interface Route {
  provider: Provider
  operationId: string
  /** In upper case. */
  method: string
  /** The template, such as `/v1/threads/{thread}`. */
  path: string
  pattern: RegExp
  rank: number
}

/** What a segment costs that stands for any parameter: a fixed one that agrees is nearer. */
const parameterCost = 0.25

/**
 * The route whose path differs least from a path, segment by segment, then by method; with `needsWord` only one that has a fixed segment in
 * common with it.
 */
export function nearestRoute(
  routes: readonly Route[],
  method: string,
  path: string,
  needsWord: boolean,
): Route | undefined {
  // A path has a dozen segments; one of thousands is cut, so that the comparison stays short.
  const segments = path.split('/').slice(1, 20)
  return least(
    routes.filter(
      (route) => !needsWord || route.path.split('/').some((word) => word !== '' && segments.includes(word)),
    ),
    (route) =>
      editDistance(route.path.split('/').slice(1), segments, segmentCost) +
      (route.method === method ? 0 : parameterCost),
  )
}

/** The route whose operationId differs least from a name, letter by letter. */
export function nearestName(routes: readonly Route[], name: string): Route | undefined {
  return least(routes, ({ operationId }) => wordDistance(operationId, name))
}

/** Names a route in a sentence; empty for none. */
export function describeRoute(route: Route | undefined): string {
  return route === undefined ? '' : `The nearest is ${route.operationId}: ${route.method} ${route.path}.`
}

function least(routes: readonly Route[], cost: (route: Route) => number): Route | undefined {
  let nearest: Route | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const route of routes) {
    const one = cost(route)
    if (one >= lowest) continue
    lowest = one
    nearest = route
  }
  return nearest
}

function segmentCost(template: string, segment: string): number {
  if (template.includes('{')) return parameterCost
  return template === segment ? 0 : wordDistance(template, segment) / Math.max(template.length, segment.length, 1)
}

function wordDistance(left: string, right: string): number {
  return editDistance([...left.slice(0, 60)], [...right.slice(0, 60)], (one, other) => (one === other ? 0 : 1))
}

/**
 * The least cost of turning one list into another by adding, leaving out and replacing items.
 * @see https://en.wikipedia.org/wiki/Wagner–Fischer_algorithm
 */
function editDistance(
  from: readonly string[],
  to: readonly string[],
  cost: (one: string, other: string) => number,
): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, one] of from.entries()) {
    const next = [index + 1]
    for (const [column, other] of to.entries()) {
      next.push(Math.min((row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, (row[column] ?? 0) + cost(one, other)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

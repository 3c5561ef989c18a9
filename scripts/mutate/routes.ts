import { responseSchema } from '../../contracts/coverage/places.ts'
import type { Description } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import type { Wish } from './wish.ts'

/** A way from an answer to a node: where it starts, and what each node on the way has to have. */
export interface Route {
  operationId: string
  /** The key of the response: a status, a class of statuses, or `default`. */
  status: string
  wishes: readonly (readonly [Schema, Wish])[]
}

interface Edge {
  from: Schema
  wish: Wish
}

/** How many ways to one node are tried, and how many of them may lead through one node: choices differ near their end. */
const most = 60
const mostThroughNode = 6

/** Finds ways from the answers of a description to its nodes, the shortest first. */
export function createRoutes(description: Description): (target: Schema) => Route[] {
  const starts = new Map<Schema, { operationId: string; status: string }[]>()
  const edges = new Map<Schema, Edge[]>()
  const visited = new Set<Schema>()
  for (const { operation } of listOperations(description)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const schema = responseSchema(description, response)
      if (!schema) continue
      starts.set(schema, [...(starts.get(schema) ?? []), { operationId: operation.operationId, status }])
      visit(schema)
    }
  }
  return routesTo

  function visit(node: Schema): void {
    if (visited.has(node)) return
    visited.add(node)
    if (node.$ref !== undefined) connect(node, {}, resolve(description, { $ref: node.$ref }))
    for (const branch of node.allOf ?? []) connect(node, {}, branch)
    for (const branch of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) connect(node, { branch }, branch)
    for (const [property, below] of Object.entries(node.properties ?? {})) connect(node, { property }, below)
    if (node.items) connect(node, { entry: true }, node.items)
    if (typeof node.additionalProperties === 'object') connect(node, { entry: true }, node.additionalProperties)
  }

  function connect(from: Schema, wish: Wish, to: Schema): void {
    edges.set(to, [...(edges.get(to) ?? []), { from, wish }])
    visit(to)
  }

  function routesTo(target: Schema): Route[] {
    const found: Route[] = []
    const through = new Map<Schema, number>()
    let ways: { node: Schema; wishes: Route['wishes'] }[] = [{ node: target, wishes: [] }]
    for (let length = 0; length < 24 && ways.length > 0 && found.length < most; length += 1) {
      for (const { node, wishes } of ways) {
        for (const start of starts.get(node) ?? []) found.push({ ...start, wishes })
      }
      ways = ways.flatMap(({ node, wishes }) =>
        (edges.get(node) ?? [])
          .filter(({ from }) => !wishes.some(([passed]) => passed === from) && mayPass(from))
          .map(({ from, wish }) => ({ node: from, wishes: [[from, wish] as const, ...wishes] })),
      )
    }
    return found.slice(0, most)

    function mayPass(node: Schema): boolean {
      const count = through.get(node) ?? 0
      through.set(node, count + 1)
      return count < mostThroughNode
    }
  }
}

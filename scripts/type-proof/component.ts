import type { Description } from '../../contracts/description.ts'
import { type Schema, subschemas } from '../../contracts/schema.ts'

/** A named schema of a description, with the nodes that are written in it; what it refers to belongs to another. */
export interface Component {
  name: string
  root: Schema
  /** Whether a node is where a value is first spoken of (a property, an item, an entry, the whole), by node. */
  nodes: ReadonlyMap<Schema, boolean>
}

/** Lists the named schemas of a description in its order. */
export function listComponents({ components }: Description): Component[] {
  return Object.entries(components.schemas).map(([name, root]) => ({ name, root, nodes: nodesOf(root) }))
}

function nodesOf(root: Schema): Map<Schema, boolean> {
  const nodes = new Map<Schema, boolean>()
  visit(root, true)
  return nodes

  function visit(node: Schema, isUse: boolean): void {
    nodes.set(node, isUse)
    for (const [pointer, below] of subschemas(node)) visit(below, !/^\/(?:all|any|one)Of\//.test(pointer))
  }
}

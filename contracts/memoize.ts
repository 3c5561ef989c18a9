import type { Description } from './description.ts'
import type { Schema } from './schema.ts'

/** Remembers what a function says of a node of a description, mostly of a schema; a description is never changed once it is read. */
export function memoize<Result, Node extends object = Schema>(
  compute: (description: Description, node: Node) => Result,
): (description: Description, node: Node) => Result {
  const known = new WeakMap<Description, WeakMap<Node, { result: Result }>>()
  return (description, node) => {
    let results = known.get(description)
    if (!results) {
      results = new WeakMap()
      known.set(description, results)
    }
    let found = results.get(node)
    if (!found) {
      found = { result: compute(description, node) }
      results.set(node, found)
    }
    return found.result
  }
}

/** Remembers only what a function said last: the checks of an exchange ask the same one after the other. */
export function memoizeLast<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  let last: { key: Key; result: Result } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, result: compute(key) }
    return last.result
  }
}

import type { Description } from './description.ts'
import type { Schema } from './schema.ts'

/** Remembers what a function says of a schema node; a description is never changed once it is read. */
export function memoize<Result>(
  compute: (description: Description, schema: Schema) => Result,
): (description: Description, schema: Schema) => Result {
  const known = new WeakMap<Description, WeakMap<Schema, { result: Result }>>()
  return (description, schema) => {
    let results = known.get(description)
    if (!results) {
      results = new WeakMap()
      known.set(description, results)
    }
    let found = results.get(schema)
    if (!found) {
      found = { result: compute(description, schema) }
      results.set(schema, found)
    }
    return found.result
  }
}

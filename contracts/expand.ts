import type { Description } from './description.ts'
import { resolve } from './description.ts'
import type { Schema } from './schema.ts'

/** A schema node and the component in which it stands. */
export interface Part {
  schema: Schema
  component: string | null
}

/** A part and all others that speak of the same value whatever it is: behind its reference, and its `allOf`. */
export function expand(description: Description, part: Part): Part[] {
  const { $ref, allOf = [] } = part.schema
  const target =
    $ref === undefined
      ? []
      : [{ schema: resolve(description, { $ref }), component: $ref.slice($ref.lastIndexOf('/') + 1) }]
  const branches = allOf.map((schema): Part => ({ schema, component: part.component }))
  return [part, ...[...target, ...branches].flatMap((one) => expand(description, one))]
}

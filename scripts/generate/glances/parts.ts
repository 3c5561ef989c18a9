import type { Description } from '../../../contracts/description.ts'
import { resolve } from '../../../contracts/description.ts'
import type { Schema } from '../../../contracts/schema.ts'

/** A schema node that speaks of a value, and the component in which it stands. */
export interface Part {
  schema: Schema
  component: string | null
  /** Whether the variant of its choice stands among the parts. */
  isDecided?: true
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

/** The parts of a value with one branch of an open choice, which is decided thereby. */
export function decide(description: Description, parts: readonly Part[], open: Part, branch: Schema): Part[] {
  return [
    ...parts.map((part): Part => (part === open ? { ...part, isDecided: true } : part)),
    ...expand(description, { schema: branch, component: open.component }),
  ]
}

/** The first part whose variant is not chosen yet. */
export function openChoice(parts: readonly Part[]): Part | undefined {
  return parts.find(({ schema, isDecided }) => !isDecided && (schema.oneOf ?? schema.anyOf))
}

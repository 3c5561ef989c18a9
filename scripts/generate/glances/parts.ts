import type { Description } from '../../../contracts/description.ts'
import { expand, type Part as PlainPart } from '../../../contracts/expand.ts'
import type { Schema } from '../../../contracts/schema.ts'

/** A schema node that speaks of a value, and the component in which it stands. */
export interface Part extends PlainPart {
  /** Whether the variant of its choice stands among the parts. */
  isDecided?: true
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

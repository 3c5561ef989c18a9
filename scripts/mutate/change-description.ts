import type { Description } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import { applyEdits } from './edit.ts'

/** Gives the description with another node at a place; everything else is shared. */
export function changeDescription(description: Description, place: string, node: Schema): Description {
  // A schema is JSON, and one node in place of another leaves a description.
  return applyEdits(description, [{ at: place, value: JSON.parse(JSON.stringify(node)) }]) as Description
}

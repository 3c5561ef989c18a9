// What the compiled validators share. This file is bundled into them.
import type { ValidationError } from '../../generated/validator.ts'

/** Adds errors to a list of one's own: ajv would write the whole list again for every wrong item, which takes the square of their number. */
export function addErrors(all: ValidationError[] | null, more: readonly ValidationError[]): ValidationError[] {
  if (all === null) return [...more]
  for (const one of more) all.push(one)
  return all
}

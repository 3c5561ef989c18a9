// What the compiled validators share with the quick looks before them. This file is bundled into them.
import type { Compiled } from './once-each.ts'

/**
 * Wraps a compiled function so that a quick look is asked first: what that finds in order is valid. Whatever else is for the function itself, which alone
 * says what is wrong.
 */
export function quickFirst(look: (value: unknown) => boolean, validate: Compiled): Compiled {
  const asked: Compiled = (value) => {
    if (look(value)) {
      asked.errors = null
      return true
    }
    const isValid = validate(value)
    asked.errors = validate.errors ?? null
    return isValid
  }
  return asked
}

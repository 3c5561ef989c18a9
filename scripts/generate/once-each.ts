// What the compiled validators of schemas that nest themselves share. This file is bundled into them.
import type { ValidationError } from '../../generated/validator.ts'

/** A function that ajv compiled: it leaves its errors, and the properties it has looked at, on itself. */
export interface Compiled {
  (value: unknown, context?: { instancePath?: string }): boolean
  errors?: ValidationError[] | null
  evaluated?: { props?: Names }
}

/** The names of properties that were looked at; true for all of them. */
type Names = Record<string, true> | true | undefined

/** What was said of a value at a place. */
interface Verdict {
  path: string
  isValid: boolean
  /** The last of its errors, which stands for all of them: the choices above would repeat them at every level. */
  error: ValidationError | undefined
  names: Names
}

/** What is known while one value is judged; it may be another one by the next time. */
interface Run {
  verdicts: Map<Compiled, Map<unknown, Verdict>>
  /** By the error that stands for them, all errors of a value. */
  behind: Map<ValidationError, ValidationError[]>
}

let run: Run | undefined

/**
 * Wraps a compiled function so that within one run it looks at each nested value once, however many variants ask for it. A value's errors are told once
 * too; where it is asked for again, the last of them is.
 */
export function onceEach(validate: Compiled): Compiled {
  const once: Compiled = (value, context) => {
    if (run) return judgeNested(once, validate, value, context, run)
    const started: Run = { verdicts: new Map(), behind: new Map() }
    run = started
    try {
      const isValid = validate(value, context)
      if (once.errors) once.errors = unfold(once.errors, started)
      return isValid
    } finally {
      run = undefined
    }
  }
  return once
}

function judgeNested(
  once: Compiled,
  validate: Compiled,
  value: unknown,
  context: { instancePath?: string } | undefined,
  { verdicts, behind }: Run,
): boolean {
  const path = context?.instancePath ?? ''
  const own = verdicts.get(once) ?? new Map<unknown, Verdict>()
  verdicts.set(once, own)
  let verdict = own.get(value)
  if (verdict?.path !== path) {
    const isValid = validate(value, context)
    const error = once.errors?.at(-1)
    if (error && once.errors) behind.set(error, once.errors)
    verdict = { path, isValid, error, names: copy(once.evaluated?.props) }
    own.set(value, verdict)
  }
  // The caller adds to what it is given.
  once.errors = verdict.error ? [verdict.error] : null
  if (once.evaluated && verdict.names !== undefined) once.evaluated.props = copy(verdict.names)
  return verdict.isValid
}

function copy(names: Names): Names {
  return typeof names === 'object' ? { ...names } : names
}

/** Puts all errors of a value back where the last of them stands for the first time. */
function unfold(errors: readonly ValidationError[], { behind }: Run): ValidationError[] {
  const found: ValidationError[] = []
  const add = (error: ValidationError): void => {
    const all = behind.get(error)
    behind.delete(error)
    for (const one of all?.slice(0, -1) ?? []) add(one)
    found.push(error)
  }
  errors.forEach(add)
  return found
}

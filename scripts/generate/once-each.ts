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

/** What was said of a value, wherever it stands: the places of errors count from it. */
interface Verdict {
  isValid: boolean
  errors: readonly ValidationError[]
  names: Names
}

/** What is known while one value is judged; by the next time it may have changed. */
interface Run {
  verdicts: Map<Compiled, Map<unknown, Verdict>>
  /** By an error that stands for all errors of a nested value, those and where that value stands. */
  behind: Map<ValidationError, { verdict: Verdict; place: string }>
}

let run: Run | undefined

/**
 * Wraps a compiled function so that within one run it looks at each nested object once, however many variants ask for it: each would at every level of
 * nesting. An object's errors are told once, too.
 */
export function onceEach(validate: Compiled): Compiled {
  const once: Compiled = (value, context) => {
    if (run) return judgeNested(once, validate, value, context, run)
    run = { verdicts: new Map(), behind: new Map() }
    try {
      const isValid = validate(value, context)
      if (once.errors) once.errors = unfold(once.errors, run)
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
  if (typeof value !== 'object' || value === null) return validate(value, context)
  const own = verdicts.get(once) ?? new Map<unknown, Verdict>()
  verdicts.set(once, own)
  let verdict = own.get(value)
  if (!verdict) {
    const isValid = validate(value, { ...context, instancePath: '' })
    verdict = { isValid, errors: once.errors ?? [], names: copy(once.evaluated?.props) }
    own.set(value, verdict)
  }
  // The caller adds to what it is given: to the names, and to the list of errors, of which one is enough for it to go on.
  if (once.evaluated) once.evaluated.props = copy(verdict.names)
  const place = context?.instancePath ?? ''
  const last = verdict.errors.at(-1)
  once.errors = last ? [{ ...last, instancePath: place + last.instancePath }] : null
  if (once.errors?.[0]) behind.set(once.errors[0], { verdict, place })
  return verdict.isValid
}

function copy(names: Names): Names {
  return typeof names === 'object' ? { ...names } : names
}

/** Gives errors with all of each nested value where the first stands that is for them, and without that where it stands again. */
function unfold(errors: readonly ValidationError[], { behind }: Run): ValidationError[] {
  const found: ValidationError[] = []
  const told = new Set<Verdict>()
  const add = (those: readonly ValidationError[], prefix: string): void => {
    const places = new Map<Verdict, string>()
    for (const error of those) {
      const nested = behind.get(error)
      if (nested && places.get(nested.verdict) === nested.place) continue
      if (nested) places.set(nested.verdict, nested.place)
      if (!nested || told.has(nested.verdict)) {
        found.push(prefix === '' ? error : { ...error, instancePath: prefix + error.instancePath })
        continue
      }
      told.add(nested.verdict)
      add(nested.verdict.errors, prefix + nested.place)
    }
  }
  add(errors, '')
  return found
}

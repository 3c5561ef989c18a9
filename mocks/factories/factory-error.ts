import type { ValidationError } from '../../generated/validator.ts'

/** Overrides that break the description; the message is one sentence with the pointer, what was given and what to do. */
export class FactoryError extends Error {
  override name = 'FactoryError' as const
  /** JSON Pointer (RFC 6901) of what is wrong in the object. */
  readonly pointer: string

  constructor(schema: string, value: unknown, errors: readonly ValidationError[], overrides: unknown) {
    const { pointer, said } = choose(errors, overrides)
    const given = JSON.stringify(at(value, pointer)) ?? 'nothing'
    const seen = given.length > 80 ? `${given.slice(0, 80)}…` : given
    super(
      `Failed to make a ${schema}: ${pointer === '' ? 'it' : pointer} ${said}, and ${seen} was given. Override it with what the description allows, or pass { allowInvalid: true }.`,
    )
    this.pointer = pointer
  }
}

/** Of all that a validator says, what speaks of an override, as deep inside as possible: the rest is often the noise of failed variants. */
function choose(errors: readonly ValidationError[], overrides: unknown): { pointer: string; said: string } {
  const told = errors.map(({ instancePath, keyword, params, message = 'is not valid' }) => {
    const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty']
    const pointer = name === undefined ? instancePath : `${instancePath}/${escapeStep(String(name))}`
    const values = Array.isArray(params['allowedValues']) ? `: ${params['allowedValues'].join(', ')}` : ''
    const said =
      keyword === 'required' ? 'is required' : name === undefined ? `${message}${values}` : 'is not described'
    return { pointer, said, depth: depthIn(overrides, pointer) }
  })
  const [first = { pointer: '', said: 'is not valid' }] = told.sort((left, right) => right.depth - left.depth)
  return first
}

/** How many steps of a pointer the overrides go along with; more when they name its very end. */
function depthIn(overrides: unknown, pointer: string): number {
  let current = overrides
  let depth = 0
  const steps = stepsOf(pointer)
  for (const step of steps) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return depth
    current = Reflect.get(current, step)
    depth += 1
  }
  return depth === 0 ? 0 : depth + 1
}

function at(value: unknown, pointer: string): unknown {
  let current = value
  for (const step of stepsOf(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    current = Reflect.get(current, step)
  }
  return current
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

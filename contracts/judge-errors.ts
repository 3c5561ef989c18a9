import type { ValidationError, Validator } from '../generated/validator.ts'
import { bestBranch } from './branches.ts'
import type { Description } from './description.ts'
import { readPointer } from './json.ts'
import type { Schema } from './schema.ts'
import { meetAt } from './walk.ts'

const choices = ['oneOf', 'anyOf']
/** Said by the walk over the body instead, which also knows the branch. */
const saidElsewhere = ['unevaluatedProperties']

/** What a search for errors needs: the validators by component name, and the description they were compiled from. */
export interface Judge {
  description: Description
  validators: Record<string, Validator<unknown>>
}

/** A validator's error, and the variant of a choice by whose rules it was found, where there was more than one. */
export interface ExplainedError extends ValidationError {
  branch?: string
}

/**
 * Lists why a value breaks a schema. Where a choice fails, only the errors of the branch that fits best are kept: the other
 * branches' complaints are noise.
 */
export function explainErrors(judge: Judge, name: string, schema: Schema, value: unknown): ExplainedError[] {
  const validator = judge.validators[name]
  if (!validator || validator(value)) return []
  const errors = [...(validator.errors ?? [])].filter(({ keyword }) => !saidElsewhere.includes(keyword))
  const failed = outermost(errors.filter(({ keyword }) => choices.includes(keyword)))
  const plain = errors.filter(
    (error) => !failed.some(({ instancePath }) => isAtOrBelow(error.instancePath, instancePath)),
  )
  return unique([...plain, ...failed.flatMap((choice) => explainChoice(judge, schema, value, choice, errors))])
}

function explainChoice(
  judge: Judge,
  schema: Schema,
  root: unknown,
  choice: ValidationError,
  all: ValidationError[],
): ExplainedError[] {
  const value = readPointer(root, choice.instancePath)
  const found = meetAt(judge.description, schema, root, choice.instancePath).flatMap(({ schema: node }) => {
    const branches = node.oneOf ?? node.anyOf ?? []
    const [branch] = bestBranch(judge.description, branches, value)
    return branch ? [{ branch, isOneOfMany: branches.filter(({ type }) => type !== 'null').length > 1 }] : []
  })
  const errors = found.flatMap(({ branch, isOneOfMany }) => {
    const name = branch.$ref?.slice(branch.$ref.lastIndexOf('/') + 1)
    if (name === undefined) return []
    return explainErrors(judge, name, branch, value).map((error) => ({
      ...error,
      ...(isOneOfMany && error.branch === undefined ? { branch: name } : {}),
      instancePath: choice.instancePath + error.instancePath,
    }))
  })
  if (errors.length > 0) return errors
  // Branches written in place have no validator of their own: keep what was said below the choice, or the choice itself.
  const below = all.filter(({ instancePath }) => instancePath.startsWith(`${choice.instancePath}/`))
  return below.length > 0 && found.some(({ branch }) => branch.$ref === undefined) ? below : [choice]
}

function outermost(errors: ValidationError[]): ValidationError[] {
  const first = new Map(errors.map((error) => [error.instancePath, error]))
  return [...first.values()].filter(
    ({ instancePath }) =>
      ![...first.keys()].some((other) => other !== instancePath && isAtOrBelow(instancePath, other)),
  )
}

function isAtOrBelow(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}

function unique(errors: ExplainedError[]): ExplainedError[] {
  const seen = new Set<string>()
  return errors.filter(({ instancePath, keyword, params }) => {
    const key = JSON.stringify([instancePath, keyword, params])
    return seen.has(key) ? false : seen.add(key)
  })
}

import type { ValidationError, Validator } from '../generated/validator.ts'
import { bestBranch } from './branches.ts'
import type { Description } from './description.ts'
import { joinPointer, jsonTypeOf, readPointer } from './json.ts'
import { allowedTypes } from './leaves.ts'
import type { Schema } from './schema.ts'
import { isOfNoVariant, type Tag, unknownTag } from './unknown-tag.ts'
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
  return explainOnce({ ...judge, explained: new Map() }, name, schema, value)
}

/** A judge that remembers: variants that share a property would explain what is in it twice, at every level of nesting. */
interface Search extends Judge {
  /** By value, what was said of it as a component. */
  explained: Map<unknown, Map<string, ExplainedError[]>>
}

function explainOnce(judge: Search, name: string, schema: Schema, value: unknown): ExplainedError[] {
  const known = judge.explained.get(value) ?? new Map<string, ExplainedError[]>()
  judge.explained.set(value, known)
  const errors = known.get(name) ?? explain(judge, name, schema, value)
  known.set(name, errors)
  return errors
}

function explain(judge: Search, name: string, schema: Schema, value: unknown): ExplainedError[] {
  const validator = judge.validators[name]
  if (!validator || validator(value)) return []
  const errors = [...(validator.errors ?? [])].filter(({ keyword }) => !saidElsewhere.includes(keyword))
  const failed = outermost(errors.filter(({ keyword }) => choices.includes(keyword)))
  const places = new Set(failed.map(({ instancePath }) => instancePath))
  const plain = errors.filter((error) => !isAtOrBelowAny(error.instancePath, places))
  const found = [...plain, ...failed.flatMap((choice) => explainChoice(judge, schema, value, choice, errors))]
  // What has the wrong type is none of the listed values either: that need not be told twice.
  const ofType = new Set(found.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? [instancePath] : [])))
  const isSaidByType = ({ keyword, instancePath }: ExplainedError): boolean =>
    (keyword === 'enum' || keyword === 'const') && ofType.has(instancePath)
  return unique(found.filter((error) => !isSaidByType(error)))
}

function explainChoice(
  judge: Search,
  schema: Schema,
  root: unknown,
  choice: ValidationError,
  all: ValidationError[],
): ExplainedError[] {
  const value = readPointer(root, choice.instancePath)
  const choices = meetAt(judge.description, schema, root, choice.instancePath).flatMap(({ schema: node }) => {
    const branches = node.oneOf ?? node.anyOf ?? []
    return branches.length > 0 ? [branches] : []
  })
  const errors = choices
    .flatMap((branches) => explainBranches(judge, branches, value))
    .map((error) => ({ ...error, instancePath: choice.instancePath + error.instancePath }))
  if (errors.length > 0) return errors
  // A branch written in place has no validator of its own: keep what was said below the choice, and of the value what names the branch.
  const starts = choices.flatMap((branches) =>
    bestBranch(judge.description, branches, value).flatMap((branch) =>
      branch.$ref === undefined ? [`${choice.schemaPath}/${branches.indexOf(branch)}/`] : [],
    ),
  )
  const said = all.filter(
    ({ instancePath, schemaPath }) =>
      instancePath.startsWith(`${choice.instancePath}/`) || starts.some((start) => schemaPath.startsWith(start)),
  )
  return said.length > 0 && starts.length > 0 ? said : [choice]
}

function explainBranches(judge: Search, all: Schema[], value: unknown): ExplainedError[] {
  const variants = all.filter(({ type }) => type !== 'null')
  const tag = unknownTag(judge.description, variants, value)
  if (tag)
    return explainTag(
      tag,
      variants.map((branch) => explainBranch(judge, branch, value)),
    )
  if (isOfNoVariant(judge.description, variants, value)) return []
  return bestBranch(judge.description, all, value).flatMap((branch) => {
    const errors = explainBranch(judge, branch, value)
    const name = nameOf(branch)
    // What has a type that no variant has was not meant to be one rather than another.
    const isTelling = variants.some((variant) => allowedTypes(judge.description, variant).has(jsonTypeOf(value)))
    if (variants.length < 2 || name === undefined || !isTelling) return errors
    return errors.map((error) => ({ ...error, branch: error.branch ?? name }))
  })
}

/** A value that names no variant is none of them: what is said is the name, and what is wrong by the rules of every variant. */
function explainTag({ name, values }: Tag, explained: ExplainedError[][]): ExplainedError[] {
  const [first = [], ...others] = explained.map((errors) => new Map(errors.map((error) => [keyOf(error), error])))
  const common = [...first].filter(([key]) => others.every((errors) => errors.has(key))).map(([, error]) => error)
  const instancePath = joinPointer('', name)
  if (common.some((error) => error.instancePath === instancePath)) return common
  return [{ instancePath, schemaPath: '', keyword: 'enum', params: { allowedValues: values } }, ...common]
}

function explainBranch(judge: Search, branch: Schema, value: unknown): ExplainedError[] {
  const name = nameOf(branch)
  return name === undefined ? [] : explainOnce(judge, name, branch, value)
}

function nameOf({ $ref }: Schema): string | undefined {
  return $ref?.slice($ref.lastIndexOf('/') + 1)
}

function outermost(errors: ValidationError[]): ValidationError[] {
  const first = new Map(errors.map((error) => [`${error.instancePath}/`, error]))
  const kept = new Set<string>()
  let above: string | undefined
  // In this order whatever is below a place comes right after it.
  for (const place of [...first.keys()].sort()) {
    if (above !== undefined && place.startsWith(above)) continue
    above = place
    kept.add(place)
  }
  return [...first].flatMap(([place, error]) => (kept.has(place) ? [error] : []))
}

/** Tells whether a pointer is one of some, or below one: it is asked by its own parts, for there may be as many places as errors. */
function isAtOrBelowAny(pointer: string, places: ReadonlySet<string>): boolean {
  if (places.size === 0) return false
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1))
    if (places.has(pointer.slice(0, end))) return true
  return places.has('')
}

function unique(errors: ExplainedError[]): ExplainedError[] {
  const seen = new Set<string>()
  return errors.filter((error) => {
    const key = keyOf(error)
    return seen.has(key) ? false : seen.add(key)
  })
}

function keyOf({ instancePath, keyword, params }: ExplainedError): string {
  return JSON.stringify([instancePath, keyword, params])
}

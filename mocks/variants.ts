import type { Validator } from '../generated/validator.ts'
import type { Problem } from './problem.ts'

/** The part of the generated operation table that says which variant a body was meant to be: by the values of a tag, or by what it holds. */
export type RequestVariants =
  | {
      tag: string
      /** Value of the tag → name of the variant's validator. */
      variants: Record<string, string>
    }
  | {
      /** Member that one variant alone requires → name of the variant's validator. */
      members: Record<string, string>
    }

/**
 * Says what is wrong with a body by the variant that it was meant to be. The errors of a failed choice are those of all variants, and
 * would blame a member that this one does not have. Undefined for a body that is no object, and where there is no choice.
 */
export function explainVariant(
  validators: Record<string, Validator<unknown>>,
  choice: RequestVariants | undefined,
  body: unknown,
): Problem | undefined {
  if (!choice || typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  if ('members' in choice) {
    const meant = Object.keys(choice.members).filter((member) => Object.hasOwn(body, member))
    return meant.map((member) => explain(validators[choice.members[member] ?? ''], body)).find((problem) => problem)
  }
  const { tag, variants } = choice
  if (!Object.hasOwn(body, tag)) return { kind: 'badRequest', detail: 'is required', parameter: tag }
  const value: unknown = Reflect.get(body, tag)
  // An object may have a `toString` that is none.
  const name = typeof value === 'object' ? '' : String(value)
  const variant = Object.hasOwn(variants, name) ? variants[name] : undefined
  if (variant === undefined) {
    return { kind: 'badRequest', detail: `must be one of ${Object.keys(variants).join(', ')}`, parameter: tag }
  }
  return explain(validators[variant], body)
}

function explain(validator: Validator<unknown> | undefined, body: object): Problem | undefined {
  if (!validator || validator(body)) return undefined
  const errors = validator.errors ?? []
  // What another error looks into has a type that is taken: the list, where one object or a list of them may stand.
  const error = errors.find(
    ({ keyword, instancePath }) =>
      keyword !== 'type' || !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  )
  if (!error) return undefined
  const path = error.instancePath.split('/').slice(1)
  const missing = error.keyword === 'required' ? [String(error.params['missingProperty'])] : []
  const parameter = [...path, ...missing].join('.')
  const detail = missing.length > 0 ? 'is required' : (error.message ?? 'is not valid')
  return { kind: 'badRequest', detail, ...(parameter === '' ? {} : { parameter }) }
}

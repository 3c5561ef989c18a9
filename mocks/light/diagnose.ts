import type { ValidationError, Validator } from '../../generated/validator.ts'
import type { Diagnostic } from '../diagnosis.ts'

/** The first thing that a validator says about a value, in Prism's words; undefined when it accepts it. */
export function diagnose(validate: Validator<unknown> | null, value: unknown, place: string): Diagnostic | undefined {
  if (!validate || validate(value)) return undefined
  const [error] = validate.errors ?? []
  return error && toDiagnostic(error, place)
}

function toDiagnostic({ instancePath, keyword, message = '', params }: ValidationError, place: string): Diagnostic {
  const path = instancePath.split('/').filter((segment) => segment !== '')
  const named = path.length === 0 ? '' : `${place === 'body' ? 'property' : 'parameter'} ${path.join('.').trim()} `
  const { allowedValues, additionalProperty, unevaluatedProperty } = params
  const more = [
    Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '',
    additionalProperty === undefined ? '' : `; found '${additionalProperty}'`,
    unevaluatedProperty === undefined ? '' : `: '${unevaluatedProperty}'`,
  ]
  return { path: [place, ...path], code: keyword, message: `Request ${place} ${named}${message}${more.join('')}` }
}

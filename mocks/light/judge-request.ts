import type { PlaceRules, RequestRules } from '../../generated/request-rules.ts'
import type { ValidationError, Validator } from '../../generated/validator.ts'
import type { Diagnostic } from '../diagnosis.ts'
import type { EngineRequest } from '../engine.ts'
import { judgeBody } from './judge-body.ts'

/** A request as it is judged. */
export type JudgedRequest = Pick<EngineRequest, 'headers' | 'query' | 'pathParameters' | 'body'>

/** Says what is wrong with a request, in Prism's order: body, headers, query, path; undefined when nothing is. */
export function judgeRequest(rules: RequestRules, request: JudgedRequest): Diagnostic | undefined {
  return (
    judgeBody(rules.body, request.body, request.headers) ??
    judgeParameters(rules.headers, request.headers, 'header') ??
    judgeParameters(rules.query, request.query, 'query') ??
    judgeParameters(rules.path, request.pathParameters, 'path')
  )
}

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

function judgeParameters(
  rules: PlaceRules | undefined,
  sent: Record<string, string | string[]>,
  place: string,
): Diagnostic | undefined {
  if (!rules) return undefined
  const read: Record<string, unknown> = {}
  const names = Object.keys(sent)
  for (const parameter of rules.parameters) {
    const wanted = parameter.name.toLowerCase()
    // Prism tells names apart by nothing but their letters; of two that differ in case it reads the last.
    const name = names.findLast((one) => one === wanted || one.toLowerCase() === wanted)
    const value = name === undefined ? undefined : sent[name]
    if (value !== undefined && value !== '') read[wanted] = readValue(parameter, value)
  }
  return diagnose(rules.validate, read, place)
}

function readValue({ isList, explode }: PlaceRules['parameters'][number], value: string | string[]): unknown {
  if (!isList) return value
  if (explode) return Array.isArray(value) ? value : [value]
  const last = Array.isArray(value) ? (value.at(-1) ?? '') : value
  return last.split(',')
}

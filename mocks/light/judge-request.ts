import type { PlaceRules, RequestRules } from '../../generated/request-rules.ts'
import type { Diagnostic } from '../diagnosis.ts'
import type { EngineRequest } from '../engine.ts'
import { diagnose } from './diagnose.ts'
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

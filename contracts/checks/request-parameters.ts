import type { CheckContext } from '../context.ts'
import type { Parameter, PlacedOperation } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { judgeText } from '../judge-text.ts'
import { type PathValues, parametersOf, pathValues, queryValues } from '../request-parts.ts'

/**
 * Warns of parameters that an accepted request should not have had: of another form, below or above a bound, or missing. Parameters
 * that nothing documents are passed over, since some queries are free; so are credentials, which recorders leave out.
 */
export function requestParameters(context: CheckContext, placed: PlacedOperation, exchange: Exchange): Judgement[] {
  const path = pathValues(placed, exchange)
  if (!path) return []
  const found: Judgement[] = []
  for (const parameter of parametersOf(context.description, placed)) {
    const values = valuesOf(parameter, path, exchange)
    if (values) found.push(...judgeParameter(context, parameter, values))
  }
  return found
}

/** What a request gives to a parameter; undefined where that is not known or not asked. */
function valuesOf(parameter: Parameter, path: PathValues, exchange: Exchange): string[] | undefined {
  const { name } = parameter
  switch (parameter.in) {
    case 'path':
      return [path.get(name) ?? '']
    case 'query':
      return queryValues(parameter, exchange)
    case 'header': {
      const { headers } = exchange.request
      const value = headers[name.toLowerCase()]
      if (value !== undefined) return [value]
      // Without any header at all, none was recorded.
      return Object.keys(headers).length === 0 ? undefined : []
    }
    default:
      return undefined
  }
}

const placeOf = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const

function judgeParameter(context: CheckContext, parameter: Parameter, values: string[]): Judgement[] {
  const { name, schema, required = false, 'x-source': facts = [] } = parameter
  if (values.length === 0 ? !required : !schema) return []
  const common = { check: 'request', severity: 'warning', instancePath: `/${placeOf[parameter.in]}/${name}` } as const
  if (!schema || values.length === 0) {
    const spec = `specs/${context.provider}/openapi.yaml`
    return [{ ...common, received: 'absent', documented: 'required', facts, spec }]
  }
  return judgeText(context, schema, values).map((judgement) => ({
    ...judgement,
    ...common,
    facts: [...new Set([...judgement.facts, ...facts])],
  }))
}

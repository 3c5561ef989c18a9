import type { CheckContext } from '../context.ts'
import type { Parameter, PlacedOperation } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { judgeText } from '../judge-text.ts'
import { parametersOf, pathValues, queryValues } from '../request-parts.ts'

/**
 * Warns of parameters that an accepted request should not have had: of another form, below or above a bound, or missing. Parameters
 * that nothing documents are passed over, since some queries are free; so are credentials, which recorders leave out.
 */
export function requestParameters(context: CheckContext, placed: PlacedOperation, exchange: Exchange): Judgement[] {
  const path = pathValues(placed, exchange)
  if (!path) return []
  return parametersOf(context.description, placed).flatMap((parameter) => {
    const { name } = parameter
    switch (parameter.in) {
      case 'path':
        return judgeParameter(context, parameter, `/path/${name}`, [path.get(name) ?? ''])
      case 'query':
        return judgeParameter(context, parameter, `/query/${name}`, queryValues(parameter, exchange))
      case 'header': {
        const { headers } = exchange.request
        const value = headers[name.toLowerCase()]
        // Without any header at all, none was recorded.
        if (value === undefined && Object.keys(headers).length === 0) return []
        return judgeParameter(context, parameter, `/headers/${name}`, value === undefined ? [] : [value])
      }
      default:
        return []
    }
  })
}

function judgeParameter(context: CheckContext, parameter: Parameter, pointer: string, values: string[]): Judgement[] {
  const { schema, required = false, 'x-source': facts = [] } = parameter
  const warning = { check: 'request', severity: 'warning' } as const
  if (values.length === 0) {
    const spec = `specs/${context.provider}/openapi.yaml`
    return required
      ? [{ ...warning, instancePath: pointer, received: 'absent', documented: 'required', facts, spec }]
      : []
  }
  if (!schema) return []
  return judgeText(context, schema, values).map((judgement) => ({
    ...judgement,
    ...warning,
    instancePath: pointer,
    facts: [...new Set([...judgement.facts, ...facts])],
  }))
}

import type { CheckContext } from '../context.ts'
import { type Response, resolve } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { judgeText } from '../judge-text.ts'
import { memoize } from '../memoize.ts'

/**
 * Reports documented headers that are missing though required, or whose value breaks their schema, and a `retry-after` that no client
 * can read (RFC 9110, section 10.2.3).
 */
export function responseHeaders(
  context: CheckContext,
  response: Response,
  { response: { headers } }: Exchange,
): Judgement[] {
  const found: Judgement[] = []
  for (const [name, header] of headersOf(context.description, response))
    found.push(...judgeHeader(context, headers, name, header))
  found.push(...retryAfter(context, headers['retry-after']), ...remainingWithinLimit(context, response, headers))
  return found
}

type Header = NonNullable<Response['headers']>[string] & { required?: boolean }

const headersOf = memoize((description, { headers = {} }: Response) =>
  Object.entries(headers).map(([name, reference]): [string, Header] => [
    name.toLowerCase(),
    resolve(description, reference),
  ]),
)

function judgeHeader(
  context: CheckContext,
  headers: Record<string, string>,
  name: string,
  { required = false, schema, 'x-source': facts = [] }: Header,
): Judgement[] {
  const value = headers[name]
  const pointer = `/headers/${name}`
  if (value === undefined) {
    // A recorder that keeps no header but the media type, or none, says nothing of this one.
    const isRecorded = Object.keys(headers).some((other) => other !== 'content-type')
    return required && isRecorded ? [broken(context, pointer, 'error', 'absent', 'required', facts)] : []
  }
  if (!schema) return []
  return judgeText(context, schema, [value.trim()]).map((judgement) => ({
    ...judgement,
    check: 'response-headers',
    instancePath: pointer,
    facts: [...new Set([...judgement.facts, ...facts])],
  }))
}

function retryAfter(context: CheckContext, value: string | undefined): Judgement[] {
  if (value === undefined || /^\d+$/.test(value.trim()) || httpDate.test(value.trim())) return []
  const documented = 'a number of seconds, or an HTTP date'
  return [broken(context, '/headers/retry-after', 'warning', context.redactor.form(value), documented)]
}

const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/

/** No window of time leaves more requests than it allows. */
function remainingWithinLimit(context: CheckContext, response: Response, headers: Record<string, string>): Judgement[] {
  const name = 'x-ratelimit-remaining'
  if (headers[name] === undefined) return []
  const [remaining, limit] = [headers[name], headers['x-ratelimit-limit']].map((text) =>
    text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined,
  )
  if (!response.headers?.[name] || remaining === undefined || limit === undefined || remaining <= limit) return []
  return [broken(context, `/headers/${name}`, 'error', String(remaining), `at most x-ratelimit-limit, ${limit}`)]
}

function broken(
  { provider }: CheckContext,
  instancePath: string,
  severity: Judgement['severity'],
  received: string,
  documented: string,
  facts: string[] = [],
): Judgement {
  const spec = `specs/${provider}/openapi.yaml`
  return { check: 'response-headers', severity, instancePath, received, documented, facts, spec }
}

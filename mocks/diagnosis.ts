import type { Problem } from './problem.ts'

/** What Prism says of a wrong request, and what judges requests in its place. */
export interface Diagnostic {
  code?: string | number
  message: string
  path?: readonly (string | number)[]
}

/** Puts a diagnostic into our words. Prism writes names in lower case and repeats them in the message: `parameters` has the real ones. */
export function toProblem({ code, message, path = [] }: Diagnostic, parameters: readonly string[]): Problem {
  if (String(code) === '415') return { kind: 'unsupportedMediaType', detail: message }
  const [place, ...inner] = path.map(String)
  const names = place === 'body' ? [] : parameters
  // A missing parameter is named in the message only.
  const missing = inner.length === 0 ? /required property '([^']+)'/.exec(message)?.[1] : undefined
  const found = missing === undefined ? inner : [missing]
  const named = found.map((part) => names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part)
  const detail = message
    .replace(
      /^Request (?:body|(?:query|path|header)(?: parameter)?)(?: property)?(?: \S+)?(?= (?:must|should|is|has|can))/,
      '',
    )
    .replace(/must have required property .*/, 'is required')
    .trim()
  const parameter = (
    missing !== undefined || !/required property/.test(message) ? named : [...named, ...requiredIn(message)]
  ).join('.')
  return { kind: 'badRequest', detail, ...(parameter === '' ? {} : { parameter }) }
}

function requiredIn(message: string): string[] {
  const name = /required property '([^']+)'/.exec(message)?.[1]
  return name === undefined ? [] : [name]
}

/** Says why no answer could be chosen. Prism hides the reason in a text when it has tried what it would answer without `Prefer` too. */
export function negotiationProblem({ status, detail, message }: Error & { status?: number; detail?: string }): Problem {
  const hidden = /We tried default response.*#(NOT_FOUND|NOT_ACCEPTABLE)/.exec(`${detail} ${message}`)?.[1]
  // Prism says 404 too, which could be read as "there is no such thing": what is not there is what `Prefer` asks for.
  if (hidden === 'NOT_FOUND' || (hidden === undefined && status === 404)) {
    return {
      kind: 'badRequest',
      parameter: 'Prefer',
      detail: 'asks for a code or an example that the description of this operation does not have.',
    }
  }
  if (hidden !== undefined)
    return { kind: 'notAcceptable', detail: 'No documented answer is as Prefer and Accept ask.' }
  return { kind: status === 406 ? 'notAcceptable' : 'internal', detail: detail ?? message }
}

/** A security scheme of a description, as far as requests show it. */
export interface SecurityScheme {
  type: string
  in?: string
  name?: string
  scheme?: string
}

/** What a description says about security: alternatives, each a set of schemes that must all be there. */
export interface Security {
  alternatives: Record<string, unknown>[]
  schemes: Record<string, SecurityScheme>
}

/** Tells whether a request carries the credentials of at least one alternative; any non-empty key is good. */
export function isAuthorized(
  { alternatives, schemes }: Security,
  headers: Record<string, string>,
  query: URLSearchParams,
): boolean {
  return (
    alternatives.length === 0 ||
    alternatives.some((needed) => Object.keys(needed).every((name) => hasCredential(schemes[name], headers, query)))
  )
}

/** Headers that a description's first alternative is satisfied by, as `name: value` lines with a made-up key. */
export function exampleCredentials({ alternatives: [first = {}], schemes }: Security): string[] {
  return Object.keys(first).flatMap((name) => {
    const scheme = schemes[name]
    if (scheme?.type === 'http')
      return [`Authorization: ${scheme.scheme === 'bearer' ? 'Bearer' : scheme.scheme} any-key`]
    return scheme?.in === 'header' ? [`${scheme.name}: any-key`] : []
  })
}

function hasCredential(
  scheme: SecurityScheme | undefined,
  headers: Record<string, string>,
  query: URLSearchParams,
): boolean {
  if (scheme?.type === 'http') {
    const [name = '', ...credential] = (headers['authorization'] ?? '').split(' ')
    return name.toLowerCase() === scheme.scheme?.toLowerCase() && credential.join(' ').trim() !== ''
  }
  if (scheme?.type !== 'apiKey' || scheme.name === undefined) return false
  const value = scheme.in === 'query' ? query.get(scheme.name) : headers[scheme.name.toLowerCase()]
  return (value ?? '').trim() !== ''
}

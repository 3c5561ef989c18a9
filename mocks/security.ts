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

/** The part of a description that says who may ask. */
export interface Described {
  paths: Record<string, Record<string, { operationId?: string; security?: Record<string, unknown>[] }>>
  security?: Record<string, unknown>[]
  components: { securitySchemes?: Security['schemes'] }
}

/** What a description says for operations that say nothing themselves. */
export function firstSecurity({ security = [], components }: Described): Security {
  return { alternatives: security, schemes: components.securitySchemes ?? {} }
}

/** What a description says for each operation, by operationId. */
export function readSecurities(description: Described): Map<string, Security> {
  const general = firstSecurity(description)
  const operations = Object.values(description.paths).flatMap((pathItem) => Object.values(pathItem))
  return new Map(
    operations.flatMap(({ operationId, security }) =>
      operationId === undefined ? [] : [[operationId, { ...general, alternatives: security ?? general.alternatives }]],
    ),
  )
}

/** Tells whether a request carries the credentials of at least one alternative: any key that is not empty, or exactly the given one. */
export function isAuthorized(
  { alternatives, schemes }: Security,
  headers: Record<string, string>,
  query: URLSearchParams,
  apiKey?: string,
): boolean {
  const isGood = (name: string): boolean => {
    const credential = credentialOf(schemes[name], headers, query)
    return apiKey === undefined ? credential !== '' : credential === apiKey
  }
  return alternatives.length === 0 || alternatives.some((needed) => Object.keys(needed).every(isGood))
}

/** Headers that satisfy a description's first alternative, as `name: value` lines. */
export function exampleCredentials({ alternatives: [first = {}], schemes }: Security, apiKey = 'any-key'): string[] {
  return Object.keys(first).flatMap((name) => {
    const scheme = schemes[name]
    if (scheme?.type === 'http') {
      return [`Authorization: ${scheme.scheme === 'bearer' ? 'Bearer' : scheme.scheme} ${apiKey}`]
    }
    return scheme?.in === 'header' ? [`${scheme.name}: ${apiKey}`] : []
  })
}

/** The credential a request carries for a scheme; empty when it carries none. */
function credentialOf(
  scheme: SecurityScheme | undefined,
  headers: Record<string, string>,
  query: URLSearchParams,
): string {
  if (scheme?.type === 'http') {
    const [name = '', ...credential] = (headers['authorization'] ?? '').split(' ')
    return name.toLowerCase() === scheme.scheme?.toLowerCase() ? credential.join(' ').trim() : ''
  }
  if (scheme?.type !== 'apiKey' || scheme.name === undefined) return ''
  return ((scheme.in === 'query' ? query.get(scheme.name) : headers[scheme.name.toLowerCase()]) ?? '').trim()
}

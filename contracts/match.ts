import type { Provider } from '../generated/index.ts'
import { isProvider, providerNames, providers } from '../generated/index.ts'
import type { Exchange } from './exchange.ts'
import { describeRoute, nearestName, nearestRoute, type Route } from './nearest.ts'
import { isBelow, readServers, readSkipped, type ServerMap, translateUrl } from './servers.ts'
import { whySkipped } from './skipped.ts'
import { noHost, placeOf } from './url-place.ts'

/** The operations of some providers, ready to find the one an exchange belongs to. */
export interface Matcher {
  routes: Route[]
  hosts: Map<string, Provider>
  /** Addresses that stand for a provider's, such as a proxy's. */
  servers: ServerMap
  /** Addresses that are of no provider. */
  skips: readonly URL[]
  /** The segments that some path of a description spells out: nothing else of a path is ever shown. */
  words: Set<string>
  /** Set when the user named one provider: its paths then match under any host. */
  only: Provider | undefined
}

/** The operation an exchange belongs to, the reason why none was found, or why nobody is to judge it. */
export type Match = { provider: Provider; operationId: string } | { reason: string } | { skipped: string }

/**
 * Prepares the operations of all providers, or of the one the user named; `servers` says which address stands for which of a provider, and what
 * went to one of `skip` is nobody's.
 * @throws {UnreadableError} when an address is none, or stands for one that no provider has.
 */
export async function createMatcher(
  only?: Provider,
  servers: Record<string, string> = {},
  skip: readonly string[] = [],
): Promise<Matcher> {
  if (only !== undefined && !isProvider(only))
    throw new RangeError(`Failed to choose "${only}": there is no such provider. Known: ${providerNames.join(', ')}.`)
  const routes: Route[] = []
  const hosts = new Map<string, Provider>()
  for (const provider of only === undefined ? providerNames : [only]) {
    for (const server of await providers[provider].servers()) hosts.set(new URL(server).host, provider)
    for (const [operationId, { method, path, pattern, rank }] of Object.entries(await providers[provider].operations()))
      routes.push({ provider, operationId, method: method.toUpperCase(), path, pattern: new RegExp(pattern), rank })
  }
  // A template with more fixed text comes first: `/groups/@{groupName}` before `/groups/{groupId}`.
  routes.sort((left, right) => right.rank - left.rank)
  const fixed = routes.flatMap(({ path }) => path.split('/')).filter((segment) => !segment.includes('{'))
  return {
    routes,
    hosts,
    servers: readServers(servers, hosts),
    skips: readSkipped(skip),
    words: new Set([...fixed, ...providerNames]),
    only,
  }
}

/** Finds the operation of an exchange: by what its source says, by host, by a mock's `/<provider>` prefix, or by path alone. */
export function matchExchange(matcher: Matcher, exchange: Exchange): Match {
  const { method, url } = exchange.request
  const skipped = whySkipped(exchange)
  if (skipped !== undefined) return { skipped }
  if (exchange.operation) return matchNamed(matcher, exchange.operation)
  const place = placeOf(url)
  if (!place) return { reason: 'Its URL is none. Record it again.' }
  if (matcher.skips.some((address) => isBelow(address, place)))
    return { skipped: 'It went to an address that is to be skipped.' }
  const { host, pathname } = translateUrl(matcher.servers, place)
  const known = matcher.hosts.get(host)
  const [, first = ''] = known === undefined ? pathname.split('/', 2) : []
  const prefixed = isProvider(first) ? first : undefined
  const provider = known ?? prefixed ?? matcher.only
  // An @ may stand in a path as it is or escaped (RFC 3986, section 3.3), and some templates spell it out.
  const path = (prefixed === undefined ? pathname : pathname.slice(first.length + 1)).replaceAll('%40', '@')
  const own = provider && findOwn(matcher, provider, method, path)
  if (own) return { provider: own.provider, operationId: own.operationId }
  const candidates = matcher.routes.filter(
    (route) => (provider === undefined || route.provider === provider) && route.pattern.test(path),
  )
  const fitting = candidates.filter((route) => takes(route, method, path))
  const names = new Set(fitting.map((route) => route.provider))
  const [found] = fitting
  if (found && names.size === 1) return { provider: found.provider, operationId: found.operationId }
  const shown = `${/^[A-Z]{1,10}$/.test(method) ? method : '…'} ${showPath(matcher, path)}`
  if (names.size > 1) {
    const operations = fitting.map((route) => `${route.provider} ${route.operationId}`)
    return { reason: `${shown} could be ${operations.join(' or ')}. Add --provider or --server.` }
  }
  if (candidates.length > 0) {
    const others = [...new Set(candidates.map(({ operationId }) => operationId))]
    return { reason: `${shown} has the path of ${others.join(', ')}, but another method.` }
  }
  const isKnown = known !== undefined || prefixed !== undefined || host === noHost
  const near = matcher.routes.filter((route) => provider === undefined || route.provider === provider)
  const nearest = nearestRoute(near, method, path, !isKnown || provider === undefined)
  const where =
    provider === undefined ? 'any provider; if the host is yours, add --provider or --server' : `"${provider}"`
  const reason = [`${shown} is no operation of ${where}.`, describeRoute(nearest)].join(' ').trim()
  // A page's own traffic, or that of others: a recording of a browser is full of it.
  const isElsewhere = !isKnown && (provider === undefined || nearest === undefined)
  return isElsewhere ? { skipped: reason } : { reason }
}

/** Finds a provider's operation; a slash at the end of a path, which no document speaks of, makes no other. */
function findOwn({ routes }: Matcher, provider: Provider, method: string, path: string): Route | undefined {
  const own = routes.find((route) => route.provider === provider && takes(route, method, path))
  if (own) return own
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`
  return routes.find((route) => route.provider === provider && takes(route, method, other))
}

function takes(route: Route, method: string, path: string): boolean {
  return (route.method === method || (method === 'HEAD' && route.method === 'GET')) && route.pattern.test(path)
}

/** Finds the operation that a recording names. */
function matchNamed({ routes }: Matcher, named: { provider: string; operationId: string }): Match {
  const ofProvider = routes.filter(({ provider }) => provider === named.provider)
  const route = ofProvider.find(({ operationId }) => operationId === named.operationId)
  if (route) return { provider: route.provider, operationId: route.operationId }
  const names = providerNames.filter((name) => routes.some(({ provider }) => provider === name))
  if (ofProvider.length === 0) return { reason: `It names no provider that is checked. Known: ${names.join(', ')}.` }
  const nearest = describeRoute(nearestName(ofProvider, named.operationId))
  return { reason: `It names an operation that "${named.provider}" does not have. ${nearest}` }
}

/** A path without anything that may be data: each segment that no description spells out is left out, and no query is shown. */
function showPath({ words }: Matcher, path: string): string {
  return path
    .split('/')
    .map((segment) => (segment === '' || words.has(segment) ? segment : '…'))
    .slice(0, 12)
    .join('/')
}

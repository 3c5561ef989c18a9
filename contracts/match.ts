import type { Provider } from '../generated/index.ts'
import { providerNames, providers } from '../generated/index.ts'
import type { Exchange } from './exchange.ts'

interface Route {
  provider: Provider
  operationId: string
  method: string
  pattern: RegExp
  rank: number
}

/** The operations of some providers, ready to find the one an exchange belongs to. */
export interface Matcher {
  routes: Route[]
  hosts: Map<string, Provider>
  /** Set when the user named one provider: its paths then match under any host. */
  only: Provider | undefined
}

/** The operation an exchange belongs to, or the reason why none was found. */
export type Match = { provider: Provider; operationId: string } | { reason: string }

/** Prepares the operations of all providers, or of the one the user named. */
export async function createMatcher(only?: Provider): Promise<Matcher> {
  const routes: Route[] = []
  const hosts = new Map<string, Provider>()
  for (const provider of only === undefined ? providerNames : [only]) {
    for (const server of await providers[provider].servers()) hosts.set(new URL(server).host, provider)
    for (const [operationId, { method, pattern, rank }] of Object.entries(await providers[provider].operations())) {
      routes.push({ provider, operationId, method: method.toUpperCase(), pattern: new RegExp(pattern), rank })
    }
  }
  // A template with more fixed text comes first: `/groups/@{groupName}` before `/groups/{groupId}`.
  routes.sort((left, right) => right.rank - left.rank)
  return { routes, hosts, only }
}

/** Stands for the host of a URL that has none. */
const base = 'http://unknown.invalid'

/** Finds the operation of an exchange: by what its source says, by host, by a mock's `/<provider>` prefix, or by path alone. */
export function matchExchange(matcher: Matcher, exchange: Exchange): Match {
  const { method, url } = exchange.request
  if (exchange.operation) return checkNamed(exchange.operation)
  if (!URL.canParse(url, base)) return { reason: `"${url}" is no URL. Record it again.` }
  const { host, pathname } = new URL(url, base)
  const [, first = ''] = pathname.split('/')
  const prefixed = providerNames.find((provider) => provider === first)
  const provider = matcher.hosts.get(host) ?? prefixed ?? matcher.only
  const path = prefixed === undefined ? pathname : pathname.slice(first.length + 1)
  const candidates = matcher.routes.filter(
    (route) => route.pattern.test(path) && (provider === undefined || route.provider === provider),
  )
  const fitting = candidates.filter((route) => route.method === method || (method === 'HEAD' && route.method === 'GET'))
  const names = new Set(fitting.map((route) => route.provider))
  const [found] = fitting
  if (found && names.size === 1) return { provider: found.provider, operationId: found.operationId }
  if (names.size > 1) return { reason: `${method} ${path} could be of ${[...names].join(' or ')}. Add --provider.` }
  return { reason: noMatch(method, path, provider, candidates) }

  function checkNamed(named: { provider: string; operationId: string }): Match {
    const route = matcher.routes.find((one) => one.provider === named.provider && one.operationId === named.operationId)
    if (route) return { provider: route.provider, operationId: route.operationId }
    return {
      reason: `"${named.provider}" has no operation "${named.operationId}". Correct the provider or the operation.`,
    }
  }
}

function noMatch(method: string, path: string, provider: Provider | undefined, candidates: Route[]): string {
  if (candidates.length > 0) {
    return `${method} ${path} has the path of ${candidates.map(({ operationId }) => operationId).join(', ')}, but another method.`
  }
  const where = provider === undefined ? 'any provider; if the host is yours, add --provider' : `"${provider}"`
  return `${method} ${path} is no operation of ${where}.`
}

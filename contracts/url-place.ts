import { partsOf } from './url-parts.ts'

/** Where a URL leads, in the forms that `URL` gives. */
export type UrlPlace = Pick<URL, 'origin' | 'host' | 'pathname'>

/** Stands for the host of a URL that has none. */
export const noHost = 'unknown.invalid'
const base = `http://${noHost}`

/** Tells where a URL leads; undefined where it is none. Of most the path is in its form already, and a run knows few hosts. */
export function placeOf(url: string): UrlPlace | undefined {
  const start = startOf(url)
  const path = start === undefined ? '' : partsOf(url).address.slice(start.length)
  const server = start === undefined || !plainPath.test(path) ? undefined : serverOf(start)
  if (server) return { origin: server.origin, host: server.host, pathname: path }
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}

/** The origin of a URL, which depends on what stands before its path alone; empty where it has none. */
export function originOf(url: string): string {
  const start = startOf(url)
  if (start !== undefined) return serverOf(start)?.origin ?? ''
  return URL.canParse(url) ? new URL(url).origin : ''
}

/** What no parser changes: no sign that would be escaped, and no segment of dots. */
const plainPath = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))[\w.~!$&'()*+,;=:@%-]*)+$/i
const plainStart = /^https?:\/\/[^/?#\\@]+$/i

function startOf(url: string): string | undefined {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  const start = path === -1 ? '' : url.slice(0, path)
  return servers.has(start) || plainStart.test(start) ? start : undefined
}

const servers = new Map<string, { origin: string; host: string } | undefined>()
const mostServers = 1_000

function serverOf(start: string): { origin: string; host: string } | undefined {
  const known = servers.get(start)
  if (known) return known
  const { origin, host } = URL.canParse(start) ? new URL(start) : {}
  const server = origin === undefined || host === undefined ? undefined : { origin, host }
  if (servers.size < mostServers) servers.set(start, server)
  return server
}

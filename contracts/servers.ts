import type { Provider } from '../generated/index.ts'
import { UnreadableError } from './exchange.ts'
import type { UrlPlace } from './url-place.ts'

/** Addresses that stand for others, the longest path first. */
export type ServerMap = { from: URL; to: URL }[]

/**
 * Reads `--server https://proxy.example=https://api.bird.com`, any number of them.
 * @throws {UnreadableError} when one is not two addresses with `=` between them.
 */
export function parseServers(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, from, to] = /^(https?:\/\/.+?)=(https?:\/\/.+)$/i.exec(text) ?? []
      if (from === undefined || to === undefined) {
        throw new UnreadableError(
          'Failed to read --server: it is not <your address>=<address of a provider>. Write https://proxy.example=https://api.bird.com.',
        )
      }
      return [from, to]
    }),
  )
}

/**
 * Reads which address stands for which server of a provider.
 * @throws {UnreadableError} when one is no address, or no provider has the server.
 */
export function readServers(servers: Record<string, string>, hosts: ReadonlyMap<string, Provider>): ServerMap {
  return Object.entries(servers)
    .map(([from, to]) => {
      if (!isAddress(from) || !isAddress(to))
        throw new UnreadableError('Failed to read the servers: one is no http(s) address. Write https://proxy.example.')
      const target = new URL(to)
      if (hosts.has(target.host)) return { from: new URL(from), to: target }
      throw new UnreadableError(
        `Failed to read the servers: ${target.host} is of no provider. Known: ${[...hosts.keys()].join(', ')}.`,
      )
    })
    .sort((left, right) => right.from.pathname.length - left.from.pathname.length)
}

/**
 * Reads addresses that are of no provider, such as a page's own server.
 * @throws {UnreadableError} when one is no address.
 */
export function readSkipped(addresses: readonly string[]): URL[] {
  return addresses.map((address) => {
    if (isAddress(address)) return new URL(address)
    throw new UnreadableError('Failed to read what to skip: one is no http(s) address. Write https://app.example.')
  })
}

/** Tells whether a URL is at an address or below its path. */
export function isBelow(address: URL, url: UrlPlace): boolean {
  const prefix = address.pathname.replace(/\/$/, '')
  return url.origin === address.origin && (url.pathname === prefix || url.pathname.startsWith(`${prefix}/`))
}

/** Puts the provider's address in place of the one that stands for it; its path, if it has one, ends at a `/`. */
export function translateUrl(servers: ServerMap, url: UrlPlace): { host: string; pathname: string } {
  for (const { from, to } of servers) {
    if (!isBelow(from, url)) continue
    const below = url.pathname.slice(from.pathname.replace(/\/$/, '').length)
    return { host: to.host, pathname: to.pathname.replace(/\/$/, '') + below }
  }
  return url
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

import { UnreadableError } from '../exchange.ts'

/**
 * Reads the address a provider is asked at; a slash at its end is dropped. Keys travel over https, or stay on this machine.
 * @throws {UnreadableError} for what is no such address, and for one that holds a password, a query or a fragment.
 */
export function readBaseUrl(text: string): string {
  if (!URL.canParse(text)) throw wrong('it is no URL', 'Give one such as https://api.example.com')
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol))
    throw wrong('it is no http(s) URL', 'Begin it with https://, or with http:// for this machine')
  if (url.username !== '' || url.password !== '')
    throw wrong('it holds a name or password', 'Put keys into the environment')
  if (url.search !== '' || url.hash !== '') throw wrong('it has a query or a fragment', 'Leave them out')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw wrong('keys would travel unprotected', 'Use https; http is for this machine only')
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** Tells whether a host name of a URL can only be this machine (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3). */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
}

/** The address itself may hold what must not be printed. */
function wrong(seen: string, hint: string): UnreadableError {
  return new UnreadableError(`Failed to read the base URL: ${seen}. ${hint}.`)
}

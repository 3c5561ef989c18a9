import type { Exchange } from './exchange.ts'

/**
 * Says why an exchange is no answer to be judged: what browsers record besides. Undefined for all others.
 * @see https://fetch.spec.whatwg.org/#cors-preflight-request and RFC 9110, section 15.4.5
 */
export function whySkipped({ request: { method, url, headers }, response }: Exchange): string | undefined {
  const { status } = response
  if (status === 0) return 'No answer was recorded (status 0): the request was aborted or blocked.'
  if (method === 'OPTIONS' && headers['access-control-request-method'] !== undefined)
    return "A browser's own question before a request (CORS preflight) is no operation."
  if (method === 'CONNECT') return 'A question to a proxy (CONNECT) is no operation.'
  if (status === 304 && isConditional(headers))
    return 'What the client had was still current (304), so that no body came.'
  if (redirects.has(status) && response.headers['location'] !== undefined)
    return 'It was sent elsewhere (Location): what came from there is judged where it was recorded.'
  if (response.headers['non-authoritative-reason'] !== undefined)
    return 'The browser answered itself, without asking the provider (Non-Authoritative-Reason).'
  return notHttp.test(url) ? 'It was not asked for by HTTP.' : undefined
}

/** RFC 9110, section 15.4: what answers has another address. */
const redirects = new Set([301, 302, 303, 307, 308])

/** Where no header was recorded, nobody knows better. */
function isConditional(headers: Record<string, string>): boolean {
  return (
    headers['if-none-match'] !== undefined ||
    headers['if-modified-since'] !== undefined ||
    Object.keys(headers).length === 0
  )
}

/** What stands in a HAR besides: sockets, and what a page holds itself. */
const notHttp = /^(?:wss?|data|blob|file|about|chrome-extension|moz-extension):/i

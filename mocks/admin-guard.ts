import type { IncomingMessage } from 'node:http'
import { hostNameOf, isLoopback } from './loopback.ts'

/**
 * Says why a request to the mock's own routes is refused, or gives undefined. A page of another origin may ask providers, as it could the real
 * ones, but neither read nor change the mock; nor may one whose name was rebound to this machine, which its `Host` gives away.
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function refusalOf(boundTo: string, { headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  const { host = '', origin } = headers
  const name = hostNameOf(host) ?? ''
  // Bound elsewhere, the mock has names that it cannot know.
  if (isLoopback(boundTo) && !isLoopback(name) && name.toLowerCase() !== boundTo.toLowerCase()) {
    return 'This host is not the mock. Ask it at the address that it is bound to, such as 127.0.0.1.'
  }
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`.toLowerCase()) {
    return "A page of another origin may not use the mock's own routes. Ask from the page at /, or without an Origin."
  }
  return undefined
}

import type { Exchange } from '../exchange.ts'
import { retryAfter } from './retry-after.ts'
import { StoppedError } from './stop.ts'

/** A provider that asks for more patience than this many seconds ends the run. */
export const longestWait = 60

/**
 * Decides whether a run goes on after an answer, and gives the seconds to wait before the next request.
 * @throws {StoppedError} when the key is refused, when there were too many requests, or when the provider redirects to another origin.
 */
export function waitAfter(
  asked: string,
  variables: readonly string[],
  { request, response }: Omit<Exchange, 'source'>,
): number {
  const { status, headers } = response
  const seconds = retryAfter(headers)
  const keys = variables.join(' and ')
  if (status === 401) throw new StoppedError(`Stopped at ${asked}: it answered 401. Check the key in ${keys}.`)
  if (status === 403)
    throw new StoppedError(`Stopped at ${asked}: it answered 403. Use a key in ${keys} that may do this.`)
  if (status === 429 || (seconds ?? 0) > longestWait) {
    const hint = seconds === undefined ? 'Wait a while' : `Wait ${seconds} seconds`
    throw new StoppedError(
      `Stopped at ${asked}: it answered ${status}${status === 429 ? '' : ' and asks to wait'}. ${hint}, then run again with a lower --pace.`,
      { seconds: seconds ?? 0 },
    )
  }
  const target = headers['location']
  if (status >= 300 && status < 400 && target !== undefined && URL.canParse(target, request.url)) {
    const { origin } = new URL(target, request.url)
    if (origin !== new URL(request.url).origin) {
      throw new StoppedError(
        `Stopped at ${asked}: it answered ${status} and leads to ${origin}, where no key is sent. If that is the provider, give its address as --base-url.`,
      )
    }
  }
  return seconds ?? 0
}

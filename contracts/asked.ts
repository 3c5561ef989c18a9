import type { Exchange } from './exchange.ts'
import { partsOf, type Query } from './url-parts.ts'

/** Reads a query parameter of the request: its value, null when it was not sent, undefined when the URL is unknown or names it twice. */
export function askedFor(exchange: Exchange, name: string): string | null | undefined {
  if (exchange.request.url === '') return undefined
  const values = queryOf(exchange).getAll(name)
  return values.length > 1 ? undefined : (values[0] ?? null)
}

/** Reads a query parameter that takes several values, repeated or joined by commas; empty when it was not sent. */
export function askedValues(exchange: Exchange, name: string): string[] {
  return queryOf(exchange)
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '')
}

/** The query of a request's URL. */
export function queryOf({ request: { url } }: Exchange): Query {
  return partsOf(url).query
}

/** What a provider says of the parameter that bounds a page. */
export interface PageBound {
  /** Taken when the parameter is absent; left out where nothing says it. */
  default?: number
  /** Set where the document says in words that a smaller limit is brought up to this. */
  minimum?: number
  maximum?: number
  /** The parameter with the cursor of a later page, which may carry the limit that the first was asked for with. */
  cursor?: string
}

/** How many items an answer may hold at most; undefined when nothing can be said. A limit above the maximum counts as the maximum. */
export function askedLimit(
  exchange: Exchange,
  { default: usual, minimum, maximum, cursor }: PageBound,
): number | undefined {
  const limit = askedFor(exchange, 'limit')
  if (limit === undefined) return undefined
  if (limit === null) return cursor !== undefined && askedFor(exchange, cursor) ? undefined : usual
  if (!/^-?\d+$/.test(limit)) return undefined
  // Whether a limit of none is refused, brought into range or taken as no limit is open elsewhere.
  if (minimum === undefined && Number(limit) < 1) return undefined
  return Math.min(Math.max(Number(limit), minimum ?? 1), maximum ?? Number.POSITIVE_INFINITY)
}

/** A query that is only read. */
export type Query = Pick<URLSearchParams, 'get' | 'getAll'>

/** The parts of a URL that checks ask for, as they were written. */
export interface UrlParts {
  /** All before the query and the fragment. */
  address: string
  /** What stands between `?` and `#`, as it was written; empty when there is nothing. */
  search: string
  query: Query
}

const none = new URLSearchParams()
let lastUrl = ''
let last: UrlParts = { address: '', search: '', query: none }

/** Takes a URL apart; the checks of an exchange ask for its own one after the other, so that the last one is kept. */
export function partsOf(url: string): UrlParts {
  if (url === lastUrl) return last
  const question = url.indexOf('?')
  const end = url.search(/[?#]/)
  const search = question === -1 ? '' : url.slice(question + 1).replace(/#.*$/s, '')
  lastUrl = url
  last = {
    address: end === -1 ? url : url.slice(0, end),
    search,
    query: search === '' ? none : new URLSearchParams(search),
  }
  return last
}

import { memoizeLast } from './memoize.ts'

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

/** Takes a URL apart. */
export const partsOf = memoizeLast((url: string): UrlParts => {
  const question = url.indexOf('?')
  const end = url.search(/[?#]/)
  const search = question === -1 ? '' : url.slice(question + 1).replace(/#.*$/s, '')
  return {
    address: end === -1 ? url : url.slice(0, end),
    search,
    query: search === '' ? none : new URLSearchParams(search),
  }
})

/** What the address of a URL ends with. */
export function lastSegment(url: string): string {
  const { address } = partsOf(url)
  return address.slice(address.lastIndexOf('/') + 1)
}

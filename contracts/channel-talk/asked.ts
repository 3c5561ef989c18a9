import type { Exchange } from '../exchange.ts'

/** The operations whose rules for paging the document states; those of threads are in no page of it. */
export const groupLists = ['listGroupMessages', 'listGroupMessagesByName'] as const

/** Reads a query parameter of the request: its value, null when it was not sent, undefined when it was sent more than once. */
export function askedFor({ request }: Exchange, name: string): string | null | undefined {
  const start = request.url.indexOf('?')
  const [query = ''] = start === -1 ? [] : request.url.slice(start + 1).split('#')
  const values = new URLSearchParams(query).getAll(name)
  return values.length > 1 ? undefined : (values[0] ?? null)
}

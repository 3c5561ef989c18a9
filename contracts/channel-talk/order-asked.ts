import { askedFor } from '../asked.ts'
import type { Exchange } from '../exchange.ts'

/** The order that messages were asked for in, descending by default; undefined where nothing is said of it, as of the order `both`. */
export function orderAsked(exchange: Exchange): 'asc' | 'desc' | undefined {
  const order = askedFor(exchange, 'sortOrder')
  if (order === 'asc') return order
  // An empty parameter is none.
  return order === null || order === '' || order === 'desc' ? 'desc' : undefined
}

import { askedFor } from '../asked.ts'
import type { Exchange } from '../exchange.ts'

/** The order that messages were asked for in, descending by default; undefined where nothing is said of it, as of the order `both`. */
export function orderAsked(exchange: Exchange): 'asc' | 'desc' | undefined {
  const order = askedFor(exchange, 'sortOrder')
  if (order === 'asc') return order
  if (order === 'desc') return order
  // An empty parameter is none; the notes of the document call it `order`, and what that asks for is not said.
  return (order === null || order === '') && !askedFor(exchange, 'order') ? 'desc' : undefined
}

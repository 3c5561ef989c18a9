import { badRequest } from '../problem.ts'

const defaultLimit = 25

/** How many items a query asks for, 25 when it does not say; the list of a thread documents no bounds and takes any number from 1. */
export function readLimit(query: URLSearchParams): number {
  const limit = Number(query.get('limit') || defaultLimit)
  if (limit < 1) throw badRequest('limit', 'Must be at least 1.')
  return limit
}

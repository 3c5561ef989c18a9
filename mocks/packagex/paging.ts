import type { Pagination } from '../../generated/packagex/types.ts'
import type { MockInput } from '../operation.ts'

const defaultLimit = 25

/** Cuts the page that `page` (from 1) and `limit` ask for. */
export function cutPage<Item>(
  all: readonly Item[],
  { query, profile }: MockInput,
): { items: Item[]; pagination: Pagination } {
  const items = profile === 'empty' ? [] : all
  const page = Number(query.get('page')) || 1
  const limit = Number(query.get('limit')) || defaultLimit
  const end = page * limit
  return {
    items: items.slice(end - limit, end),
    pagination: { limit, page, has_more: end < items.length, total_count: items.length },
  }
}

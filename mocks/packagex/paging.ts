import type { Pagination } from '../../generated/packagex/types.ts'

const defaultLimit = 25

/** Cuts the page that `page` (from 1) and `limit` ask for. */
export function cutPage<Item>(
  items: readonly Item[],
  query: URLSearchParams,
): { items: Item[]; pagination: Pagination } {
  const page = Number(query.get('page')) || 1
  const limit = Number(query.get('limit')) || defaultLimit
  const end = page * limit
  return {
    items: items.slice(end - limit, end),
    pagination: { limit, page, has_more: end < items.length, total_count: items.length },
  }
}

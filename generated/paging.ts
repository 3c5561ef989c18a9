// Written by `npm run generate`. Edit scripts/generate/index-file.ts instead.

/** How a list is paged: by a cursor of the answer, by how many items to skip, or by the number of a page from 1. */
export interface Paging {
  kind: 'cursor' | 'offset' | 'page'
  /** The query parameter that takes it. */
  parameter: string
  /** The query parameter that takes how many items a page has. */
  limit?: string
  /** How many items a page has when nothing is asked. */
  size: number
  /** JSON pointer to the items in the answer. */
  items: string
  /** JSON pointer to the cursor of the next page. */
  next?: string
  /** JSON pointer to the number of pages. */
  pages?: string
}

import { readAll } from './read-all.ts'
import type { Paging } from './scenario.ts'

/** How far a list was read. */
export interface Progress {
  /** Pages read, this one included. */
  pages: number
  /** Items seen on the pages before. */
  items: number
}

/** Gives the query parameter for the page after an answer, or undefined when there is none. */
export function nextPage(paging: Paging, body: unknown, progress: Progress): Record<string, string> | undefined {
  if ('cursor' in paging) {
    const [cursor] = readAll(body, paging.cursor)
    return typeof cursor === 'string' && cursor !== '' ? { [paging.parameter]: cursor } : undefined
  }
  const seen = countItems(paging, body)
  if (seen === 0) return undefined
  return { [paging.parameter]: String(paging.from === 'page' ? progress.pages + 1 : progress.items + seen) }
}

/** How many items an answer lists; 0 where nothing counts them. */
export function countItems(paging: Paging, body: unknown): number {
  const list = 'items' in paging ? readAll(body, paging.items)[0] : undefined
  return Array.isArray(list) ? list.length : 0
}

import { toBase64Url } from '../bytes.ts'
import type { MockInput } from '../operation.ts'
import { badRequest } from '../problem.ts'

const defaultLimit = 100

/** A page of a list; the last one has no token. */
export interface Page<Item> {
  items: Item[]
  nextToken?: string
}

/**
 * Cuts the page that `nextToken` and `limit` ask for. A token names the last item before the page, so that items
 * added at either end shift nothing.
 */
export function cutPage<Item extends { id: string }>(
  list: string,
  all: readonly Item[],
  { query, profile }: MockInput,
): Page<Item> {
  const items = profile === 'empty' ? [] : all
  const token = query.get('nextToken') ?? ''
  const start = token === '' ? 0 : items.findIndex(({ id }) => writeToken(list, id) === token) + 1
  if (token !== '' && start === 0) throw badRequest('nextToken', 'is not a token of this list')
  const page = items.slice(start, start + (Number(query.get('limit')) || defaultLimit))
  const last = page.at(-1)
  const more = last !== undefined && start + page.length < items.length
  return { items: page, ...(more ? { nextToken: writeToken(list, last.id) } : {}) }
}

/** Opaque to clients; the published one is base64 of JSON with `pkey` and `skey` as well. */
function writeToken(list: string, last: string): string {
  return toBase64Url(JSON.stringify({ pkey: list, skey: last }))
}

import { askedFor } from '../asked.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { noItemTwice } from '../page-rules.ts'

/** Chats have a rule of their own, which the document states. */
const lists = ['listChatParticipants', 'listChatMessages', 'listChatLinks', 'listChatAttachments'] as const
const operations = ['listChats', ...lists] as const

/** What holds between a request for a list, its page and what $meta.pagination says of it (OpenAPI of the provider). */
export const pageInvariants: readonly Invariant[] = [
  noItemTwice(lists, 'data'),
  {
    name: 'page-is-the-one-asked-for',
    check: 'pagination',
    facts: [],
    sentence: 'offset is the one asked for, 0 without one, and limit is not above the one asked for.',
    operations,
    breaches(value, exchange) {
      const { offset, limit } = paginationOf(value)
      const [from, most] = [askedNumber(askedFor(exchange, 'offset'), 0), askedNumber(askedFor(exchange, 'limit'))]
      return [
        ...(typeof offset === 'number' && from !== undefined && offset !== from
          ? [{ pointer: '/$meta/pagination/offset', received: String(offset), documented: `${from}, as asked` }]
          : []),
        ...(typeof limit === 'number' && most !== undefined && most > 0 && limit > most
          ? [{ pointer: '/$meta/pagination/limit', received: String(limit), documented: `at most ${most}, as asked` }]
          : []),
      ]
    },
  },
  {
    name: 'page-within-its-bounds',
    check: 'pagination',
    facts: [],
    sentence: 'A page holds at most limit objects, and no more than total leaves from offset on.',
    operations,
    breaches(value) {
      const { offset, limit, total } = paginationOf(value)
      const count = isJsonObject(value) && Array.isArray(value['data']) ? value['data'].length : 0
      if (typeof limit === 'number' && count > limit) return [breachOfLength(count, `at most the limit, ${limit}`)]
      if (typeof offset !== 'number' || typeof total !== 'number' || count === 0 || offset + count <= total) return []
      return [
        {
          ...breachOfLength(
            count,
            `at most ${Math.max(0, total - offset)}: ${total} in all, ${offset} before the page`,
          ),
          // Something may have come between the count and the page.
          severity: 'warning',
        },
      ]
    },
  },
  {
    name: 'page-is-full-before-the-end',
    check: 'pagination',
    severity: 'warning',
    facts: [],
    sentence: 'A page that does not reach total holds limit objects: from the next offset on, none would be missed.',
    operations,
    breaches(value) {
      const { offset, limit, total } = paginationOf(value)
      if (!isJsonObject(value) || !Array.isArray(value['data']) || typeof offset !== 'number') return []
      const count = value['data'].length
      if (typeof limit !== 'number' || typeof total !== 'number' || count >= limit || offset + count >= total) return []
      return [breachOfLength(count, `${Math.min(limit, total - offset)}: ${total} in all, ${offset} before the page`)]
    },
  },
]

function breachOfLength(count: number, documented: string): Breach {
  return { pointer: '/data', received: `${count} objects`, documented }
}

/** A parameter that is no number was refused or passed over: nothing is said of it. */
function askedNumber(asked: string | null | undefined, usual?: number): number | undefined {
  if (asked === null) return usual
  return asked !== undefined && /^\d+$/.test(asked) ? Number(asked) : undefined
}

function paginationOf(value: unknown): Record<string, unknown> {
  const meta = isJsonObject(value) ? value['$meta'] : undefined
  return isJsonObject(meta) && isJsonObject(meta['pagination']) ? meta['pagination'] : {}
}

import { askedFor } from '../asked.ts'
import type { Exchange } from '../exchange.ts'
import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'

/** What holds between an answer's envelope, its status and the request. */
export const envelopeInvariants: readonly Invariant[] = [
  {
    name: 'envelope-status',
    facts: [],
    sentence: "The envelope's status equals the status of the HTTP answer (Requests and responses page).",
    schema: 'EnvelopeBase',
    breaches(value, { response }) {
      if (!isJsonObject(value) || typeof value.status !== 'number' || value.status === response.status) return []
      return [{ pointer: '/status', received: String(value.status), documented: `the HTTP status, ${response.status}` }]
    },
  },
  {
    name: 'list-is-the-page-asked-for',
    check: 'pagination',
    facts: [],
    sentence:
      'A list has a pagination object with the page that was asked for, 1 without one, and at most as many items as its limit (Requests and responses page).',
    operations: ['listThreads', 'listChannels'],
    breaches(value, exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value.data)) return []
      const { data, pagination } = value
      if (pagination === null) {
        return [{ pointer: '/pagination', received: 'null', documented: 'where the page stands in its list' }]
      }
      if (!isJsonObject(pagination)) return []
      const { limit, page } = pagination
      const asked = askedPage(exchange)
      return [
        ...(typeof limit === 'number' && data.length > limit
          ? [
              {
                pointer: '/data',
                received: redactor.text(data),
                documented: `at most the limit in pagination, ${limit}`,
              },
            ]
          : []),
        ...(typeof page === 'number' && asked !== undefined && page !== asked
          ? [
              {
                pointer: '/pagination/page',
                received: String(page),
                documented: `the page that was asked for, ${asked}`,
              },
            ]
          : []),
      ]
    },
  },
]

/** The page that was asked for, 1 without one; undefined when the request is not known, and of 0, which may be the first page. */
function askedPage(exchange: Exchange): number | undefined {
  const page = askedFor(exchange, 'page')
  if (page === undefined || Number(page || 1) === 0) return undefined
  return Number(page) || 1
}

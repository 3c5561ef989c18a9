import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { hiding } from '../redact.ts'
import { invariants } from './invariants.ts'

const context = await loadContext('packagex')
const thread = { id: 'thrd_del_1', resource_id: 'del_1' }

/** Findings of invariants, as `pointer: received / documented`. */
function judge(operationId: string, url: string, body: object): string[] {
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body }
  const exchange = { request: { method: 'GET', url, headers: {} }, response, source: { file: 'test', entry: null } }
  return checkExchange(context, operationId, exchange, { showValues: true })
    .filter(({ check }) => check === 'invariant' || check === 'pagination')
    .map(({ instancePath, received, documented }) => `${instancePath}: ${received} / ${documented}`)
}

test('envelope-status: the envelope has the status of the answer', () => {
  expect(judge('getThread', '/v1/threads/thrd_del_1', { data: thread, status: 200 })).toEqual([])
  expect(judge('getThread', '/v1/threads/thrd_del_1', { data: thread, status: 201 })).toEqual([
    '/status: 201 / the HTTP status, 200',
  ])
})

test('list-is-the-page-asked-for: a list is the page that was asked for, with at most its limit', () => {
  const list = (query: string, pagination: unknown): string[] =>
    judge('listThreads', `/v1/threads${query}`, {
      data: [thread, { id: 'thrd_del_2', resource_id: 'del_2' }],
      pagination,
    })
  expect(list('', { page: 1, limit: 25 })).toEqual([])
  expect(list('?page=2&limit=100', { page: 2, limit: 50 })).toEqual([])
  expect(list('', undefined)).toEqual([])
  // Whether the first page is 0 or 1 is disputed.
  expect([list('?page=0', { page: 0, limit: 25 }), list('?page=0', { page: 1, limit: 25 })]).toEqual([[], []])
  expect(list('', null)).toEqual(['/pagination: null / where the page stands in its list'])
  expect(list('?page=3', { page: 2, limit: 1 })).toEqual([
    '/data: an array of 2 / at most the limit in pagination, 1',
    '/pagination/page: 2 / the page that was asked for, 3',
  ])
})

test('says nothing of values of other shapes, and never throws', () => {
  const mixed = {
    id: 1,
    resource_id: 'a',
    has_more: true,
    recent_messages: [null, 5, {}],
    subscriber_ids: {},
    subscribers: [{}],
    unread_by: [5],
  }
  for (const value of [
    undefined,
    null,
    5,
    'text',
    [],
    [null],
    {},
    mixed,
    { data: [], pagination: 5 },
    { pending_messages: [[]], scheduled_publish_at: 1 },
  ]) {
    const exchange = {
      request: { method: 'GET', url: '//?page=x', headers: {} },
      response: { status: 200, headers: {}, body: value },
      source: { file: 'test', entry: null },
    }
    const breaches = invariants.flatMap((invariant) => invariant.breaches(value, exchange, hiding))
    expect(breaches.filter(({ pointer }) => pointer !== '/has_more')).toEqual([])
  }
})

test('cites facts that exist', async () => {
  const { providers } = await import('../../generated/index.ts')
  const known = JSON.stringify(providers.packagex.facts())
  expect(invariants.flatMap(({ facts }) => facts).filter((fact) => !known.includes(`"${fact}"`))).toEqual([])
})

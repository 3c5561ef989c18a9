import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'

const context = await loadContext('packagex')
const threads = ['del_1', 'del_2'].map((id) => ({ id: `thrd_${id}`, resource_id: id }))

/** Findings about pages in the answer to a list of two threads. */
function judge(query: string, pagination: object, data: unknown = threads): string[] {
  const exchange = {
    request: { method: 'GET', url: `/v1/threads${query}`, headers: {} },
    response: { status: 200, headers: {}, body: { data, pagination } },
    source: { file: 'test', entry: null },
  }
  return checkExchange(context, 'listThreads', exchange, { showValues: true })
    .filter(({ check }) => check === 'pagination')
    .map(
      ({ severity, instancePath, received, documented }) => `${severity} ${instancePath}: ${received} / ${documented}`,
    )
}

test.each([
  ['', { page: 1, limit: 25, has_more: false, total_count: 2 }],
  ['?limit=2', { page: 1, limit: 2, has_more: true, total_count: 3 }],
  ['?limit=2&page=2', { page: 2, limit: 2, has_more: false, total_count: 4 }],
  ['?limit=100', { page: 1, limit: 50, has_more: false, total_count: 2 }],
  ['', { page: 1, limit: 25, has_more: false }],
  ['?page=0', { page: 0, limit: 25, has_more: false, total_count: 2 }],
  ['?limit=0', { page: 1, limit: 25, has_more: false }],
])('a page is as its pagination says: %s %j', (query, pagination) => {
  expect(judge(query, pagination)).toEqual([])
})

test.each([
  [
    'has-more-as-counted',
    '',
    { page: 1, limit: 2, has_more: false, total_count: 5 },
    ['warning /pagination/has_more: false / true, with page 1 of 2 items and 5 in all'],
  ],
  [
    'page-as-long-as-counted',
    '',
    { page: 1, limit: 25, has_more: true },
    ['warning /data: 2 items / 25, since there are more'],
  ],
  [
    'page-as-long-as-counted',
    '?page=2',
    { page: 2, limit: 25, has_more: false, total_count: 26 },
    ['warning /data: 2 items / at most 1, what total_count leaves for page 2'],
  ],
  [
    'limit-not-above-asked',
    '?limit=2',
    { page: 1, limit: 3, has_more: false, total_count: 2 },
    ['error /pagination/limit: 3 / at most 2, as asked'],
  ],
  [
    'limit-within-default',
    '',
    { page: 1, limit: 100, has_more: false, total_count: 2 },
    ['warning /pagination/limit: 100 / at most 25, the default'],
  ],
])('%s is caught in the answer to "%s" with %j', (_name, query, pagination, findings) => {
  expect(judge(query, pagination)).toEqual(findings)
})

test('no-item-twice: a thread stands once on a page', () => {
  expect(judge('', {}, [...threads, threads[0]])).toEqual([
    'warning /data/2/id: "thrd_del_1" / an id that no other item has; /data/0/id has it',
  ])
})

test('limit-within-default: a page that says no limit is not longer than the default', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `thrd_del_${index}` }))
  expect([judge('', {}, many(25)), judge('?limit=30', {}, many(26))]).toEqual([[], []])
  expect(judge('', {}, many(26))).toEqual(['warning /data: 26 items / at most 25, the default'])
})

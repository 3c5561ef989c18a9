import { describe, expect, test } from 'vitest'
import type { Exchange } from '../exchange.ts'
import type { Breach } from '../invariant.ts'
import { showing } from '../redact.ts'
import { pageInvariants } from './page-invariants.ts'

const base = '/public/v1/helpdesk/chats'

function judge(name: string, value: unknown, url = base): Breach[] {
  const exchange: Exchange = {
    request: { method: 'GET', url, headers: {} },
    response: { status: 200, headers: {} },
    source: { file: '-', entry: null },
  }
  const found = pageInvariants.filter((invariant) => invariant.name === name)
  expect(found).toHaveLength(1)
  return found.flatMap((invariant) => invariant.breaches(value, exchange, showing))
}

describe.each([
  [
    'no-item-twice',
    { data: [{ id: 'a' }, { id: 'b' }, {}, {}] },
    { data: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] },
    { pointer: '/data/2/id', received: '"a"', documented: 'an id that no other item has; /data/0/id has it' },
  ],
  [
    'page-is-the-one-asked-for',
    { $meta: { pagination: { offset: 0, limit: 10, total: null } } },
    { $meta: { pagination: { offset: 5, limit: 10, total: null } } },
    { pointer: '/$meta/pagination/offset', received: '5', documented: '0, as asked' },
  ],
  [
    'page-within-its-bounds',
    { $meta: { pagination: { offset: 2, limit: 2, total: 4 } }, data: [1, 2] },
    { $meta: { pagination: { offset: 3, limit: 2, total: 4 } }, data: [1, 2] },
    {
      ...{ pointer: '/data', received: '2 objects', documented: 'at most 1: 4 in all, 3 before the page' },
      severity: 'warning',
    },
  ],
  [
    'page-within-its-bounds',
    { $meta: { pagination: { offset: 9, limit: 1, total: 4 } }, data: [] },
    { $meta: { pagination: { offset: 0, limit: 1, total: 4 } }, data: [1, 2] },
    { pointer: '/data', received: '2 objects', documented: 'at most the limit, 1' },
  ],
  [
    'page-is-full-before-the-end',
    { $meta: { pagination: { offset: 2, limit: 10, total: 3 } }, data: [1] },
    { $meta: { pagination: { offset: 0, limit: 10, total: 3 } }, data: [1] },
    { pointer: '/data', received: '1 objects', documented: '3: 3 in all, 0 before the page' },
  ],
] as const)('%s', (name, holding, breaking, breach) => {
  test('holds', () => expect(judge(name, holding)).toEqual([]))
  test('is caught', () => expect(judge(name, breaking)).toEqual([breach]))
})

test('bounds the limit of a page', () => {
  const page = { $meta: { pagination: { offset: 4, limit: 3 } } }
  expect(judge('page-is-the-one-asked-for', page, `${base}?limit=3&offset=4`)).toEqual([])
  expect(judge('page-is-the-one-asked-for', page, `${base}?limit=2&offset=4`)).toEqual([
    { pointer: '/$meta/pagination/limit', received: '3', documented: 'at most 2, as asked' },
  ])
  // What a limit of 0 asks for is nowhere said.
  expect(judge('page-is-the-one-asked-for', page, `${base}?limit=0&offset=4`)).toEqual([])
})

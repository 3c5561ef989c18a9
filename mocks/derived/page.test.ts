import { expect, test } from 'vitest'
import type { Paging } from '../../generated/paging.ts'
import { takePage, writeCursor } from './page.ts'

const all = ['a', 'b', 'c', 'd', 'e']

test.each([
  ['no paging', undefined, '', 'abcde', undefined],
  ['a first page by cursor', 'cursor', 'limit=2', 'ab', 2],
  ['a page by cursor', 'cursor', `limit=2&at=${writeCursor(2)}`, 'cd', 4],
  ['the last by cursor', 'cursor', `limit=2&at=${writeCursor(4)}`, 'e', undefined],
  ['a number as a cursor', 'cursor', 'limit=2&at=3', 'de', undefined],
  ['an offset', 'offset', 'at=1', 'bcd', 4],
  ['an offset beyond the end', 'offset', 'at=9', '', undefined],
  ['the second page', 'page', 'at=2', 'de', undefined],
] as const)('takes %s', (_, kind, query, items, next) => {
  const paging: Paging | undefined = kind && { kind, parameter: 'at', limit: 'limit', size: 3, items: '' }
  const page = takePage(all, paging, new URLSearchParams(query), undefined)
  expect([page.items.join(''), page.next]).toEqual([items, next])
})

test('takes no more than an answer may hold', () => {
  const paging = { kind: 'offset', parameter: 'at', size: 5, items: '' } as const
  expect(takePage(all, paging, new URLSearchParams(), 2)).toEqual({ items: ['a', 'b'], next: 2, pages: 3 })
})

test('refuses a cursor that it did not give', () => {
  const paging = { kind: 'cursor', parameter: 'at', size: 5, items: '' } as const
  expect(() => takePage(all, paging, new URLSearchParams('at=x'), undefined)).toThrow('is not a cursor of this list')
})

import { expect, test } from 'vitest'
import { partsOf } from './url-parts.ts'

test.each([
  ['https://api.example/a', 'https://api.example/a', ''],
  ['https://api.example/a?b=c&d=%20#e?f', 'https://api.example/a', 'b=c&d=%20'],
  ['/a#b?c=d#e', '/a', 'c=d'],
  ['/a?#b', '/a', ''],
  ['', '', ''],
])('takes %j apart', (url, address, search) => {
  const parts = partsOf(url)
  expect([parts.address, parts.search, String(parts.query)]).toEqual([
    address,
    search,
    String(new URLSearchParams(search)),
  ])
})

test('keeps URLs apart that come one after the other', () => {
  expect([partsOf('/a?b=1').query.get('b'), partsOf('/a?b=2').query.get('b'), partsOf('/a?b=1').address]).toEqual([
    '1',
    '2',
    '/a',
  ])
})

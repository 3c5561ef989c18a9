import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPreference } from './preference.ts'
import { badRequest } from './problem.ts'
import { createClient } from './testing/client.ts'

test.each([
  ['code=404', { code: 404 }],
  ['example=documented', { exampleKey: 'documented' }],
  ['profile=unknown-enum', { profile: 'unknown-enum' }],
  ['wait=1.5', { wait: 1500 }],
  [
    'code=404, example=documented,profile=nulls , wait=2',
    { code: 404, exampleKey: 'documented', profile: 'nulls', wait: 2000 },
  ],
  ['Code = "404"', { code: 404 }],
  ['example="a, \\"b\\""', { exampleKey: 'a, "b"' }],
  ['code=404; reason=test, wait=1', { code: 404, wait: 1000 }],
  ['respond-async; wait=10; profile=none', {}],
  ['handling=lenient, return=minimal, respond-async', {}],
  ['profile=nulls, profile=empty', { profile: 'nulls' }],
  ['', {}],
  [', ,;=', {}],
  ['__proto__=1, constructor=2', {}],
])('reads the header "%s"', (header, prefer) => {
  expect(readPreference(header, '')).toEqual({ prefer, rawQuery: '' })
})

test.each([
  ['_prefer=code=404', { code: 404 }, ''],
  ['_prefer=code%3D404%2C+profile%3Dnulls', { code: 404, profile: 'nulls' }, ''],
  ['_prefer=code=404&limit=2', { code: 404 }, 'limit=2'],
  ['limit=2&_prefer=code=404&sort=a,b', { code: 404 }, 'limit=2&sort=a,b'],
  ['limit=2&_prefer=code=404', { code: 404 }, 'limit=2'],
  ['_prefer=profile=nulls&_prefer=wait=1', { profile: 'nulls', wait: 1000 }, ''],
  ['_prefer=profile=nulls&x=1&_prefer=profile=empty', { profile: 'nulls' }, 'x=1'],
  ['_prefer', {}, ''],
  ['_prefer=%E0%A4%A', {}, ''],
  ['my_prefer=code=404&_preferred=1', {}, 'my_prefer=code=404&_preferred=1'],
  ['eq(name,%22a%26b%22)&select=+name', {}, 'eq(name,%22a%26b%22)&select=+name'],
])('reads the query "%s" and leaves the rest of it', (query, prefer, rawQuery) => {
  expect(readPreference(undefined, query)).toEqual({ prefer, rawQuery })
})

test('the query speaks before the header', () => {
  expect(readPreference('profile=empty, wait=1', '_prefer=profile=nulls').prefer).toEqual({
    profile: 'nulls',
    wait: 1000,
  })
})

test.each([
  ['code=4o4', 'code=4o4 is not a status such as 404.'],
  ['code=700', 'code=700 is not a status such as 404.'],
  ['code', 'code= is not a status such as 404.'],
  ['code="404', 'code="404 is not a status such as 404.'],
  ['code=404 wait=1', 'code=404 wait=1 is not a status such as 404.'],
  ['example=', 'example= is not the name of an example, such as documented.'],
  ['wait=61', 'wait=61 is not a number of seconds up to 60.'],
  ['wait=-1', 'wait=-1 is not a number of seconds up to 60.'],
  ['wait=soon', 'wait=soon is not a number of seconds up to 60.'],
  [
    'profile=constructor',
    'profile=constructor is not a profile: typical, minimal, maximal, nulls, empty, large, edge, tour, unknown-enum.',
  ],
])('refuses "%s" in one sentence, in the header and in the query', (text, sentence) => {
  expect(() => readPreference(text, '')).toThrow(badRequest('Prefer', sentence))
  expect(() => readPreference(undefined, `a=1&_prefer=${encodeURIComponent(text)}`)).toThrow(
    badRequest('Prefer', sentence),
  )
})

test('whatever else a query holds comes through as it was', () => {
  const part = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => text.replaceAll('&', ''))
  const others = fc.array(part.filter((text) => text !== '' && text.split('=')[0] !== '_prefer'))
  fc.assert(
    fc.property(others, others, (before, after) => {
      const query = [...before, '_prefer=profile%3Dedge', ...after].join('&')
      expect(readPreference('', query)).toEqual({
        prefer: { profile: 'edge' },
        rawQuery: [...before, ...after].join('&'),
      })
    }),
  )
})

test('a wrong preference is refused in the words of the provider, and a right one does not reach it', async () => {
  const { get } = await createClient('packagex')
  const refused = await get('/v1/threads?_prefer=profile%3Dtypo')
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    400,
    expect.stringContaining('profile=typo is not a profile'),
  ])
  const plain = await get('/v1/threads?limit=2')
  expect(await get('/v1/threads?_prefer=profile=typical&limit=2')).toEqual(plain)
})

import { describe, expect, test } from 'vitest'
import { hiding, redactorOf, showing } from './redact.ts'

describe('a word', () => {
  test.each([
    ['paused', '"paused"'],
    ['setting-up', '"setting-up"'],
    ['fullScreen', '"fullScreen"'],
    ['2fa', '"0aa"'],
    ['Ada Lovelace', '"Aaa Aaaaaaaa"'],
    ['a'.repeat(41), `"${'a'.repeat(40)}…" (41 characters)`],
    ['', '""'],
    [null, 'null'],
    [7, 'a number'],
    [false, 'a boolean'],
    [undefined, 'absent'],
    [[1, 2], 'an array of 2'],
    [{ secret: 'x' }, 'an object'],
  ])('%j is told as %s', (value, told) => expect(hiding.word(value)).toBe(told))
})

describe('a form', () => {
  test.each([
    ['CPT-1111-2222-3333', '"AAA-0000-0000-0000"'],
    ['123e4567-E89b', '"000a0000-A00a"'],
    ['2024-11-21T08:56:12.986Z', '"0000-00-00T00:00:00.000Z"'],
    ['2024-11-21', '"0000-00-00"'],
    ['+49 151/2345', '"+00 000/0000"'],
    ['ada@example.com', '"aaa@aaaaaaa.aaa"'],
    ['http://ada:hunter2@example.com:80/a1?token=s3cret#x', '"http://aaaaaaa.aaa:00/a0?"'],
    ['HTTPS://example.com', '"https://aaaaaaa.aaa"'],
    ['myapp://host/x', '"aaaaa://aaaa/a"'],
    ['Grüße, Мир ١٢', '"Aaaaa, Aaa 00"'],
    ['a\u0007\u202eb😀', '"a??a?"'],
  ])('%j is told as %s', (value, told) => expect(hiding.form(value)).toBe(told))
})

test('of a text only the length is told', () => {
  expect(hiding.text('my password is hunter2')).toBe('a string of 22 characters')
})

test.each([
  ['application/problem+json', 'application/problem+json'],
  ['text/html', 'text/html'],
  ['secret/hunter', '"aaaaaa/aaaaaa"'],
  ['image/a1b2c3', '"aaaaa/a0a0a0"'],
])('the media type %s is told as %s', (value, told) => expect(hiding.mediaType(value)).toBe(told))

describe('a pointer', () => {
  const root = { list: [{ name: 1 }], map: { 'ada@example.com': { name: 1 }, '4915112345': 1, ada: 1 } }
  const known = new Set(['list', 'map', 'name'])
  test.each([
    ['', ''],
    ['/list/0/name', '/list/0/name'],
    ['/map/ada@example.com/name', '/map/*/name'],
    ['/map/4915112345', '/map/*'],
    ['/map/ada', '/map/*'],
    ['/list/0/other', '/list/0/*'],
  ])('%s is told as %s', (pointer, told) => expect(hiding.pointer(root, pointer, known, false)).toBe(told))

  test('may end in a new name that looks like one', () => {
    expect(hiding.pointer(root, '/list/0/other', known, true)).toBe('/list/0/other')
    expect(hiding.pointer(root, '/map/ada/ada@example.com', known, true)).toBe('/map/*/*')
  })

  test.each([
    ['line2', '/line2'],
    ['oauth2Id', '/oauth2Id'],
    ['address_1_line_2', '/address_1_line_2'],
    // {"key":"Kx19Q70…"} in base64
    ['eyJrZXkiOiJLeDE5UTcwNno0ODIxdlc3In0', '/*'],
    ['a1B2C3', '/*'],
    ['sk1live', '/*'],
  ])('ends in the new name %s as %s: keys have digits where names have none', (name, told) => {
    expect(hiding.pointer({}, `/${name}`, new Set(), true)).toBe(told)
  })
})

test('shows values only to those who ask for them', () => {
  expect([redactorOf({}), redactorOf({ showValues: false }), redactorOf({ showValues: true })]).toEqual([
    hiding,
    hiding,
    showing,
  ])
  expect([showing.form('CPT-1'), showing.text('hunter2'), showing.pointer({}, '/a@b', new Set(), false)]).toEqual([
    '"CPT-1"',
    '"hunter2"',
    '/a@b',
  ])
})

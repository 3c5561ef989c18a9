import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64Url, fromLatin1, fromUtf8, latin1, toBase64Url, utf8 } from './bytes.ts'

const text = fc.string({ unit: 'binary', maxLength: 40 })
const bytes = fc.uint8Array({ maxLength: 60 })

test('gives the bytes and texts that Buffer gives', () => {
  fc.assert(
    fc.property(text, bytes, (some, data) => {
      expect([...utf8(some)]).toEqual([...Buffer.from(some)])
      expect(fromUtf8(data)).toBe(Buffer.from(data).toString('utf8'))
      expect(fromLatin1(data)).toBe(Buffer.from(data).toString('latin1'))
      expect([...latin1(fromLatin1(data))]).toEqual([...data])
      expect(toBase64Url(some)).toBe(Buffer.from(some).toString('base64url'))
      expect(fromBase64Url(toBase64Url(some))).toBe(Buffer.from(some).toString())
    }),
    { seed: 1 },
  )
})

test.each([
  ['a byte order mark', '\ufeffa'],
  ['half a surrogate pair', '\ud83d'],
  ['many characters', 'é☃'.repeat(20_000)],
])('keeps %s as Buffer does', (_name, some) => {
  expect(fromUtf8(utf8(some))).toBe(Buffer.from(some).toString())
  expect(fromLatin1(utf8(some))).toBe(Buffer.from(some).toString('latin1'))
})

test.each(['a', 'a+b=', '§', 'ab cd'])('reads nothing from %s, which is no base64url', (some) => {
  expect(fromBase64Url(some)).toBe('')
})

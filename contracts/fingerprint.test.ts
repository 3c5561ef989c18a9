import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

/** Texts as a recording has them, which differ in a character or two. */
function texts(count: number): string[] {
  const address = (index: number): string => `https://api.example tok /v1/channels/${String(index).padStart(12, '0')}`
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? address(index) : `${address(index)}/messages`))
}

test('tells half a million similar addresses apart', () => {
  expect(new Set(texts(500_000).map(fingerprint)).size).toBe(500_000)
})

test('spreads over both halves of its bits', () => {
  const prints = texts(100_000).map(fingerprint)
  // Of 100,000 in 2^32 places one or two meet by chance; in 2^21, 2,300 do.
  expect(new Set(prints.map((print) => print % 2 ** 32)).size).toBeGreaterThan(99_980)
  expect(new Set(prints.map((print) => Math.floor(print / 2 ** 32))).size).toBeGreaterThan(97_000)
})

test('gives a whole number for any text', () => {
  for (const text of ['', '__proto__', '\uD800', 'a'.repeat(100_000)])
    expect(Number.isSafeInteger(fingerprint(text))).toBe(true)
})

import { expect, test } from 'vitest'
import { choose, turnOf } from './choose.ts'

test('chooses the same for the same key, today and tomorrow', () => {
  expect(['a', 'b', 'c', 'd'].map((key) => choose(key, [1, 2, 3, 4, 5]))).toMatchInlineSnapshot(`
    [
      1,
      5,
      4,
      5,
    ]
  `)
})

test('chooses nothing of nothing', () => {
  expect(choose('key', [])).toBe(undefined)
})

test('keys that differ in one character by two choose all alike often, and a longer key does not repeat a shorter', () => {
  // The parity of such keys is the same, and with it the last bit of their FNV hash.
  const keys = Array.from({ length: 400 }, (_, index) => `Thread#${(index * 2).toString(36)}/title`)
  const both = keys.map((key) => `${turnOf(key, 2)}${turnOf(`${key}?`, 2)}`)
  for (const pair of ['00', '01', '10', '11']) expect(both.filter((one) => one === pair).length).toBeGreaterThan(60)
})

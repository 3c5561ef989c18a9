import { expect, test } from 'vitest'
import { Prints } from './prints.ts'

test('has each of many fingerprints that it was given, and no other', () => {
  const prints = new Prints()
  const given = Array.from({ length: 1000 }, (_, index) => index * 2 ** 30)
  for (const print of [...given, ...given]) prints.add(print)
  expect(prints.size).toBe(1000)
  expect(given.every((print) => prints.has(print))).toBe(true)
  expect([5, 2 ** 29, 2 ** 53 - 1].filter((print) => prints.has(print))).toEqual([])
})

import { expect, test } from 'vitest'
import { Facts } from './facts.ts'
import { Room } from './room.ts'

test('gives equal values one number, and none to what says nothing or there is no room for', () => {
  const facts = new Facts(new Room(2))
  expect(['a', 7, 'a', null, undefined].map((value) => facts.numberOf(value))).toEqual([1, 2, 1, 0, 0])
  expect([facts.valueOf(2), facts.refused]).toEqual([7, 0])
  expect([facts.numberOf('b'), facts.valueOf(0), facts.numberOf('a'), facts.refused]).toEqual([0, undefined, 1, 1])
})

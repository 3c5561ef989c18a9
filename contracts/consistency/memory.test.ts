import { expect, test } from 'vitest'
import { fingerprint } from '../fingerprint.ts'
import { Memory } from './memory.ts'
import { Room } from './room.ts'

test('takes nothing new when it is full, counts that, and goes on with what it holds', () => {
  const memory = new Memory(new Room(2))
  expect([7, 8, 9, 7].map((print) => memory.rowFor(print))).toEqual([0, 1, -1, 0])
  expect([7, 8, 9].map((print) => memory.rowOf(print))).toEqual([0, 1, -1])
  expect([memory.isFull, memory.refused]).toEqual([true, 1])
})

test('takes any number for a key', () => {
  const memory = new Memory(new Room(10))
  const prints = [0, 1, 2 ** 32, 2 ** 53 - 1, 64, 128]
  expect(prints.map((print) => memory.rowOf(print))).toEqual(prints.map(() => -1))
  expect(prints.map((print) => memory.rowFor(print))).toEqual([0, 1, 2, 3, 4, 5])
  expect(prints.map((print) => memory.rowOf(print))).toEqual([0, 1, 2, 3, 4, 5])
})

test('finds each of many keys again, and none that it was not given', () => {
  const memory = new Memory(new Room(10_000))
  const prints = Array.from({ length: 10_001 }, (_, index) => fingerprint(`/channels/${index}`))
  for (const print of prints.slice(0, 10_000)) memory.rowFor(print)
  expect(prints.map((print) => memory.rowOf(print))).toEqual([...Array.from({ length: 10_000 }, (_, row) => row), -1])
  expect([memory.size, memory.refused]).toEqual([10_000, 0])
})

test('forgets the newest and finds all others, also those that it met on the way to a place', () => {
  const memory = new Memory(new Room(10_000))
  // Every one of them begins at one of few places.
  const prints = Array.from({ length: 300 }, (_, index) => index * 2 ** 20 + (index % 3))
  for (const print of prints) memory.rowFor(print)
  memory.shrinkTo(40)
  expect(prints.map((print) => memory.rowOf(print))).toEqual(prints.map((_, row) => (row < 40 ? row : -1)))
  expect(memory.rowFor(prints[200] ?? 0)).toBe(40)
})

test('shares its room with others, and gives back that of what it forgets', () => {
  const room = new Room(3)
  const [first, second] = [new Memory(room), new Memory(room)]
  expect([first.rowFor(7), first.rowFor(8), second.rowFor(7), second.rowFor(9)]).toEqual([0, 1, 0, -1])
  first.shrinkTo(1)
  expect([second.rowFor(9), first.rowFor(8), first.refused, second.refused]).toEqual([1, -1, 1, 1])
})

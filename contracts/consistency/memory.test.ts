import { expect, test } from 'vitest'
import { Memory } from './memory.ts'

test('takes nothing new when it is full, counts that, and goes on with what it holds', () => {
  const memory = new Memory<number>(2)
  memory.set('a', 1)
  memory.set('b', 2)
  memory.set('c', 3)
  memory.set('a', 4)
  expect([memory.get('a'), memory.get('b'), memory.get('c'), memory.refused]).toEqual([4, 2, undefined, 1])
})

test('takes the names of prototypes for keys like others', () => {
  const memory = new Memory<number>(2)
  expect(memory.get('__proto__')).toBeUndefined()
  memory.set('constructor', 1)
  expect(memory.get('constructor')).toBe(1)
})

test('finds each of many keys again, and none that it was not given', () => {
  const memory = new Memory<number>(10_000)
  for (let index = 0; index < 10_000; index += 1) memory.set(`/channels/${index}`, index)
  const found = Array.from({ length: 10_001 }, (_, index) => memory.get(`/channels/${index}`))
  expect(found).toEqual([...Array.from({ length: 10_000 }, (_, index) => index), undefined])
  expect([memory.size, memory.refused]).toEqual([10_000, 0])
})

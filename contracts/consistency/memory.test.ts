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

import { expect, test } from 'vitest'
import { Objects } from './objects.ts'
import { rememberQuickly } from './remember-quickly.ts'
import { Room } from './room.ts'

const table = { Message: { fixed: ['/at', '/by/id'] } }
const remember = (objects: Objects, ...messages: unknown[]): boolean =>
  rememberQuickly(table, objects, 0, { file: 'a.har', entry: 0 }, { Message: messages })
const told = (objects: Objects) =>
  Array.from({ length: objects.index.size }, (_, row) => [objects.fact(row, 0), objects.fact(row, 1)])

test('remembers what is new and learns what was left out', () => {
  const objects = new Objects(new Room(10), 2)
  expect(remember(objects, { id: 'a', at: 1 }, { id: 'b', by: { id: 'x' } }, { id: 'A', by: { id: 'y' } })).toBe(true)
  expect(remember(objects, { id: 'b', at: 2, by: { id: 'x' } }, { id: 'a' }, { name: 'no id' })).toBe(true)
  expect(told(objects)).toEqual([
    [1, 'y'],
    [2, 'x'],
  ])
})

test('remembers nothing of an answer that says something else than before, or that there is no room for', () => {
  const objects = new Objects(new Room(2), 2)
  remember(objects, { id: 'a', at: 1 })
  expect(remember(objects, { id: 'b' }, { id: 'a', by: { id: 'x' } }, { id: 'a', at: 2 })).toBe(false)
  expect(told(objects)).toEqual([[1, undefined]])
  expect(remember(objects, { id: 'b' }, { id: 'a', by: { id: 'x' } }, { id: 'c' })).toBe(false)
  expect(told(objects)).toEqual([[1, undefined]])
  expect([remember(objects, { id: 'c' }), objects.index.refused]).toEqual([true, 0])
})

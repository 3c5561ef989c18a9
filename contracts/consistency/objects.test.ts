import { expect, test } from 'vitest'
import { Objects } from './objects.ts'
import { Room } from './room.ts'

const source = { file: 'a.har', entry: 0 }

test('gives back what was said of each object, and where', () => {
  const objects = new Objects(new Room(10), 3)
  objects.add(7, source, ['2025-06-02T09:00:00Z', 1_748_854_800_000, true])
  objects.add(8, { file: 'b.json', entry: null }, [null, '1748854800000'])
  objects.add(9, { file: 'a.har', entry: 4_000_000 }, [undefined, 1.5, -1])
  const facts = [0, 1, 2].map((row) => [0, 1, 2].map((place) => objects.fact(row, place)))
  expect(facts).toEqual([
    ['2025-06-02T09:00:00Z', 1_748_854_800_000, true],
    [undefined, '1748854800000', undefined],
    [undefined, 1.5, -1],
  ])
  expect([0, 1, 2].map((row) => objects.describeSource(row))).toEqual([
    'a.har, exchange 0',
    'b.json',
    'a.har, exchange 4000000',
  ])
})

test('keeps no object that stands where a value belongs, and knows that there was one', () => {
  const objects = new Objects(new Room(10), 1)
  objects.add(7, source, [{ secret: 'x' }])
  expect(objects.fact(0, 0)).toEqual({})
})

test('says nothing of an earlier object in the row of one that was forgotten', () => {
  const objects = new Objects(new Room(10), 2)
  objects.add(7, source, ['a', 'b'])
  objects.index.shrinkTo(0)
  objects.add(8, source, ['c', undefined])
  expect([objects.fact(0, 0), objects.fact(0, 1)]).toEqual(['c', undefined])
})

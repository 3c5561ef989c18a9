import { expect, test } from 'vitest'
import { partOf } from './shards.ts'

/** Which shard judges each exchange of files with so many each, and how many shards read each file. */
function split(of: number, counts: number[]): { judges: number[][]; readers: number[] } {
  const parts = Array.from({ length: of }, (_, index) => partOf({ index, of }, counts.length))
  return {
    judges: counts.map((count, file) =>
      Array.from({ length: count }, (_, exchange) => parts.findIndex((part) => part.hasExchange(file, exchange))),
    ),
    readers: counts.map((_, file) => parts.filter((part) => part.hasFile(file)).length),
  }
}

test('whole files are shared where there is one for each shard, each read once', () => {
  expect(split(2, [1, 3, 2])).toEqual({ judges: [[0], [1, 1, 1], [0, 0]], readers: [1, 1, 1] })
})

test('exchanges are shared where there are fewer files', () => {
  expect(split(3, [4, 2])).toEqual({
    judges: [
      [0, 1, 2, 0],
      [1, 2],
    ],
    readers: [3, 3],
  })
})

test('no exchange is judged twice', () => {
  for (const [of, files] of [
    [1, 1],
    [2, 5],
    [5, 2],
  ] as const) {
    const parts = Array.from({ length: of }, (_, index) => partOf({ index, of }, files))
    for (let file = 0; file < files; file += 1)
      for (let exchange = 0; exchange < 12; exchange += 1)
        expect(parts.filter((part) => part.hasExchange(file, exchange))).toHaveLength(1)
  }
})

import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

function run(isTTY: boolean): string[] {
  const lines: string[] = []
  let time = 0
  const progress = createProgress({ isTTY, write: (text) => lines.push(text.replaceAll('\u001B[K', '')) }, () => time)
  for (const [at, bytes] of [
    [100, 1_000_000],
    [1000, 5_000_000],
    [1100, 6_000_000],
    [2000, 10_000_000],
  ] as const) {
    time = at
    progress.show(bytes, 20_000_000, bytes / 100_000)
  }
  progress.end()
  return lines
}

test('a terminal sees rate and time left, now and then, and an empty line at the end', () => {
  expect(run(true)).toEqual([
    '\r50 exchanges, 5.0 MB of 20.0 MB, 5.0 MB/s, 3 s left',
    '\r100 exchanges, 10.0 MB of 20.0 MB, 5.0 MB/s, 2 s left',
    '\r',
  ])
})

test('what is no terminal sees nothing', () => {
  expect(run(false)).toEqual([])
})

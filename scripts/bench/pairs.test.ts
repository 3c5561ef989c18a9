import { expect, test } from 'vitest'
import { describeOutcome } from './describe-outcome.ts'
import { runPairs, spreadOf } from './pairs.ts'

/** A contender that gives one figure after the other and writes down that it ran. */
function counting(name: string, figures: number[], turns: string[]) {
  return {
    name,
    run() {
      turns.push(name)
      return { ms: figures.shift() ?? 0 }
    },
  }
}

test('contenders run in turns, in the other order every second round, and the first round is not counted', async () => {
  const turns: string[] = []
  const contenders = [counting('ours', [99, 1, 2, 3], turns), counting('naive', [99, 2, 8, 4], turns)]
  const outcome = await runPairs({ title: 'Counting', contenders, bars: [] }, 3)
  expect(turns.join(' ')).toBe('naive ours ours naive naive ours ours naive')
  expect(outcome.figures).toEqual({
    ours: { ms: { median: 2, low: 1.5, high: 2.5 } },
    naive: { ms: { median: 4, low: 3, high: 6 } },
  })
})

test('a bench of short contenders has several rounds for each that is asked for, and before the first that counts', async () => {
  const turns: string[] = []
  const contenders = [counting('ours', [99, 98, 1, 3], turns), counting('naive', [99, 98, 2, 4], turns)]
  const outcome = await runPairs({ title: 'Counting', contenders, bars: [], slices: 2 }, 1)
  expect([turns.length, outcome.rounds, outcome.figures]).toEqual([
    8,
    2,
    { ours: { ms: { median: 2, low: 1.5, high: 2.5 } }, naive: { ms: { median: 3, low: 2.5, high: 3.5 } } },
  ])
})

test('a bar is held to the median of the ratios of each round', async () => {
  const contenders = [counting('ours', [0, 1, 2, 3], []), counting('naive', [0, 2, 8, 4], [])]
  const bars = [
    { of: 'ours', quantity: 'ms', to: 'naive', atMost: 0.5 },
    { of: 'ours', quantity: 'ms', to: 'naive', atLeast: 0.6 },
    { of: 'ours', quantity: 'ms', atMost: 2 },
  ]
  const outcome = await runPairs({ title: 'Counting', contenders, bars }, 3)
  expect(outcome.bars.map(({ reached, isReached }) => [reached.median, isReached])).toEqual([
    [0.5, true],
    [0.5, false],
    [2, true],
  ])
  expect(describeOutcome(outcome)).toBe(
    [
      'Counting (3 rounds)',
      '  ours   ms 2 (1.5–2.5)',
      '  naive  ms 4 (3–6)',
      '  reached  ms of ours: 0.5 × naive (0.375–0.625), at most 0.5',
      '  MISSED   ms of ours: 0.5 × naive (0.375–0.625), at least 0.6',
      '  reached  ms of ours: 2 (1.5–2.5), at most 2',
      '',
    ].join('\n'),
  )
})

test('a ratio without a limit is only told, and notes stand below', async () => {
  const contenders = [counting('ours', [0, 1], []), counting('naive', [0, 4], [])]
  const bars = [{ of: 'ours', quantity: 'ms', to: 'naive' }]
  const outcome = await runPairs({ title: 'Counting', contenders, bars, notes: ['zod counts nothing.'] }, 1)
  expect(describeOutcome(outcome)).toBe(
    [
      'Counting (1 rounds)',
      '  ours   ms 1 (1–1)',
      '  naive  ms 4 (4–4)',
      '  ratio    ms of ours: 0.25 × naive (0.25–0.25)',
      '  zod counts nothing.',
      '',
    ].join('\n'),
  )
})

test('of no figures there is no middle', () => {
  expect(spreadOf([])).toEqual({ median: Number.NaN, low: Number.NaN, high: Number.NaN })
})

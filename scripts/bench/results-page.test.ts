import { expect, test } from 'vitest'
import type { Outcome } from './pairs.ts'
import { resultsPage } from './results-page.ts'

const machine = {
  version: '1.2.3',
  hardware: '2 × Some Processor, 8 GB, linux x64',
  load: 0.25,
  node: '20.19.0',
  v8: '11.3',
  versions: { ajv: '8.20.0', zod: '4.6.7' },
}
const ratio = { median: 0.81234, low: 0.8, high: 0.825 }
const outcome: Outcome = {
  title: 'GETs',
  rounds: 7,
  figures: {
    mock: { 'requests/s': { median: 19_876, low: 19_000, high: 20_100 }, 'CPU µs': { median: 50, low: 49, high: 52 } },
    bare: { 'requests/s': { median: 25_000, low: 24_000, high: 26_000 } },
  },
  bars: [
    { of: 'mock', quantity: 'requests/s', to: 'bare', atLeast: 0.8, reached: ratio, isReached: true },
    { of: 'mock', quantity: 'requests/s', to: 'peer', reached: { median: 12, low: 11, high: 13 }, isReached: true },
    { of: 'mock', quantity: 'CPU µs', atMost: 40, reached: { median: 50, low: 49, high: 52 }, isReached: false },
  ],
  notes: ['Not measured: slow@1.0.0 cannot be installed here.'],
}

test('the page has a table for each bench, with every figure, ratio, bar and note', () => {
  expect(resultsPage(machine, [outcome], ['har', 'memory'])).toContain(`## GETs

7 rounds. Not measured: slow@1.0.0 cannot be installed here.

| contender | quantity | median | middle half | ratio | bar | |
| --- | --- | --: | --: | --- | --- | --- |
| mock | requests/s | 19900 | 19000–20100 | 0.812 × bare (0.8–0.825) | at least 0.8 | reached |
| | | | | 12 × peer (11–13) | | |
| mock | CPU µs | 50 | 49–52 | | at most 40 | MISSED |
| bare | requests/s | 25000 | 24000–26000 | | | |
`)
})

test('the page tells the machine, the versions and how many bars were missed, and what is not in it', () => {
  expect(
    resultsPage(machine, [outcome], ['har', 'memory']),
  ).toContain(`- 2 × Some Processor, 8 GB, linux x64; load when the run began: 0.3
- Node 20.19.0, V8 11.3
- beside ajv 8.20.0 · zod 4.6.7

Of 2 bars 1 were reached and 1 missed. Not wholly measured in this run: har, memory.
`)
})

test('the page names neither our version nor a date', () => {
  const page = resultsPage(machine, [outcome], ['har', 'memory'])
  expect(page).not.toContain(machine.version)
  expect(page).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}/)
})

test('of a whole run nothing is said to be missing', () => {
  expect(resultsPage(machine, [outcome], [])).toContain('Of 2 bars 1 were reached and 1 missed.\n')
})

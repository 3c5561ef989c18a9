import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEarlier } from './moments.ts'

const moment = fc
  .tuple(
    fc.integer({ min: 0, max: 4_000_000_000_000 }),
    fc.constantFrom('Z', '.5Z', '123Z', '+02:00', '', 'z'),
    fc.constantFrom('T', ' ', 't'),
  )
  .map(([time, end, separator]) => new Date(time).toISOString().replace(/Z$/, end).replace('T', separator))
const text = fc.oneof(
  moment,
  fc.string(),
  fc.constantFrom('2025-13-45T99:99:99Z', '2025-06-02T09:00:60Z', '-000001-01-01T00:00:00Z'),
)

const isMoment = (one: string) => /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(one)

test('a moment is earlier exactly where its time is, and a text that is none never is', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(0, 1000), (left, right, tolerance) => {
      expect(isEarlier(left, right, tolerance)).toBe(
        isMoment(left) && isMoment(right) && Date.parse(left) < Date.parse(right) - tolerance,
      )
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test.each([
  ['2025-06-02T09:00:00Z', '2025-06-02T09:00:01Z', 0, true],
  ['2025-06-02T09:00:00Z', '2025-06-02T09:00:01Z', 1000, false],
  ['2025-06-02T09:00:01Z', '2025-06-02T09:00:00Z', 0, false],
  ['2025-06-02T10:00:00+02:00', '2025-06-02T09:00:00Z', 0, true],
  ['2025-06-02', '2025-06-02T09:00:00Z', 0, false],
  ['no moment', '2025-06-02T09:00:00Z', 0, false],
])('%s before %s, by more than %i ms: %s', (left, right, tolerance, given) => {
  expect(isEarlier(left, right, tolerance)).toBe(given)
})

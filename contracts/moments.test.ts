import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEarlier } from './moments.ts'

const times = fc.integer({ min: 0, max: 4_000_000_000_000 })
const written = (time: number, end: string): string => new Date(time).toISOString().replace(/Z$/, end)

test('of two moments to the millisecond the earlier one is earlier exactly where its time is', () => {
  const ends = fc.constantFrom('Z', '+02:00', '-00:30', 'z')
  fc.assert(
    fc.property(times, times, ends, ends, fc.constantFrom(0, 1000), (left, right, end, other, tolerance) => {
      const [first, second] = [written(left, end), written(right, other)]
      expect(isEarlier(first, second, tolerance)).toBe(
        Date.parse(first.toUpperCase()) < Date.parse(second.toUpperCase()) - tolerance,
      )
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('no text is earlier than itself, and no two are earlier than each other', () => {
  const text = fc.oneof(
    times.map((time) => written(time, '123Z')),
    fc.string(),
    fc.constantFrom('2025-13-45T99:99:99Z', '2025-06-02T09:00:60Z', '-000001-01-01T00:00:00Z'),
  )
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect([isEarlier(left, left), isEarlier(left, right) && isEarlier(right, left)]).toEqual([false, false])
    }),
    { numRuns: 1000, seed: 1 },
  )
})

test.each([
  ['2025-06-02T09:00:00Z', '2025-06-02T09:00:01Z', 0, true],
  ['2025-06-02T09:00:00Z', '2025-06-02T09:00:01Z', 1000, false],
  ['2025-06-02T09:00:01Z', '2025-06-02T09:00:00Z', 0, false],
  ['2025-06-02T10:00:00+02:00', '2025-06-02T09:00:00Z', 0, true],
  // A millionth of a second counts where both tell it.
  ['2022-08-07T15:04:23.024216Z', '2022-08-07T15:04:23.024217Z', 0, true],
  ['2022-08-07T15:04:23.024217Z', '2022-08-07T15:04:23.024217Z', 0, false],
  // What one leaves out is not known.
  ['2022-08-07T15:04:23Z', '2022-08-07T15:04:23.024217Z', 0, false],
  ['2022-08-07T15:04:23.02Z', '2022-08-07T15:04:23.024217Z', 0, false],
  ['2022-08-07T15:04:23.01Z', '2022-08-07T15:04:23.024217Z', 0, true],
  // These are no moments, or not on a day that exists.
  ['no moment', '2025-06-02T09:00:00Z', 0, false],
  ['2022-08-07', '2022-08-07T15:04:23Z', 0, false],
  ['2022-08-07 15:04:23Z', '2025-06-02T09:00:00Z', 0, false],
  ['2022-08-07T15:04:23+0200', '2025-06-02T09:00:00Z', 0, false],
  ['2023-02-29T09:00:00Z', '2025-06-02T09:00:00Z', 0, false],
  ['2024-11-21T09:00:00Z', '2024-11-31T09:00:00Z', 0, false],
])('%s before %s, by more than %i ms: %s', (left, right, tolerance, given) => {
  expect(isEarlier(left, right, tolerance)).toBe(given)
})

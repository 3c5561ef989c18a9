import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWorld } from '../world/world.ts'
import { moveText, toMonthEnd } from './edge-time.ts'

const now = Date.UTC(2025, 5, 2, 9)
const day = 86_400_000
const time = fc.integer({ min: now - 3653 * day, max: now + 365 * day })

test('the order of any two moments within ten years stays', () => {
  fc.assert(
    fc.property(time, time, (one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)]
      expect(toMonthEnd(early, now)).toBeLessThanOrEqual(toMonthEnd(late, now))
      // A second apart is still apart: nothing that came later seems to have come at once.
      if (late - early >= 1000) expect(toMonthEnd(early, now)).toBeLessThan(toMonthEnd(late, now))
    }),
    { numRuns: 2000 },
  )
})

test('every moment is in the last eleven minutes of a month', () => {
  fc.assert(
    fc.property(time, (moment) => {
      const moved = toMonthEnd(moment, now)
      expect(new Date(moved).getUTCMonth()).not.toBe(new Date(moved + 11 * 60_000).getUTCMonth())
    }),
  )
})

test('a field in seconds, one in milliseconds and one in text name the same moment', () => {
  fc.assert(
    fc.property(time, (moment) => {
      const seconds = Math.floor(moment / 1000)
      const inSeconds = Math.floor(toMonthEnd(seconds * 1000, now) / 1000)
      expect(Math.floor(toMonthEnd(moment, now) / 1000)).toBe(inSeconds)
      expect(Date.parse(moveText(new Date(moment).toISOString(), now))).toBe(toMonthEnd(moment, now))
    }),
  )
})

test('the messages of a world meet ends of years, leap days and every other month', () => {
  const moved = createWorld(1).conversations.flatMap(({ messages }) =>
    messages.map(({ sentAt }) => new Date(toMonthEnd(sentAt, now)).toISOString().slice(5, 10)),
  )
  expect([...new Set(moved)].sort()).toMatchInlineSnapshot(`
    [
      "01-31",
      "02-28",
      "02-29",
      "03-31",
      "04-30",
      "05-31",
      "06-30",
      "07-31",
      "08-31",
      "09-30",
      "10-31",
      "11-30",
      "12-31",
    ]
  `)
})

test('text that is no time stays, and an offset is understood', () => {
  expect(moveText('soon', now)).toBe('soon')
  expect(moveText('2025-06-02T11:00:00+02:00', now)).toBe(moveText('2025-06-02T09:00:00Z', now))
})

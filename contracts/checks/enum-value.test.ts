import { expect, test } from 'vitest'
import { birdChannel, inShort, judge } from '../testing/judge.ts'

test('calls an unseen value of an extensible enum new, not broken', async () => {
  const findings = await judge('bird', 'getChannel', 200, { ...birdChannel, suites: ['marketing', 'service'] })
  expect(findings.map(inShort)).toEqual([
    'info enum-value /suites/1: "service" / one of "marketing"; the provider may add more',
  ])
})

test('says nothing of a known value', async () => {
  expect(await judge('bird', 'getChannel', 200, { ...birdChannel, suites: ['marketing'] })).toEqual([])
})

import { expect, test } from 'vitest'
import { birdChannel, inShort, judge } from '../testing/judge.ts'

test('calls an unseen value of an extensible enum new, not broken', async () => {
  const findings = await judge('bird', 'getChannel', 200, { ...birdChannel, suites: ['marketing', 'service'] })
  expect(findings.map(inShort)).toEqual([
    'info enum-value /suites/1: "service" / one of "marketing"; the provider may add more',
  ])
})

test('warns of a listed value in other letters: a client that compares breaks by it', async () => {
  const findings = await judge('bird', 'getChannel', 200, { ...birdChannel, suites: ['Marketing', 'mar_keting'] })
  expect(findings.map(inShort)).toEqual([
    'warning enum-value /suites/0: "Marketing" / "marketing", in just these letters',
    'warning enum-value /suites/1: "mar_keting" / "marketing", in just these letters',
  ])
})

test('does not call a value of another type new', async () => {
  const findings = await judge('bird', 'getChannel', 200, { ...birdChannel, suites: [5] })
  expect(findings.map(inShort)).toEqual(['error response-schema /suites/0: a number / string'])
})

test('tells null in a closed list once', async () => {
  const findings = await judge('packagex', 'getChannel', 200, { data: { object: null } })
  expect(findings.map(inShort).filter((said) => said.includes('/data/object'))).toEqual([
    'error nullable /data/object: null / string',
  ])
})

test('says nothing of a known value', async () => {
  expect(await judge('bird', 'getChannel', 200, { ...birdChannel, suites: ['marketing'] })).toEqual([])
})

test('cites what the document says of a list whose items it says nothing of', async () => {
  const message = { options: ['whisper'] }
  const findings = await judge('channel-talk', 'listGroupMessages', 200, { messages: [message] })
  const found = findings.filter(({ check }) => check === 'enum-value')
  expect(found.map(({ instancePath, facts }) => [instancePath, facts])).toEqual([['/messages/0/options/0', ['C137']]])
})

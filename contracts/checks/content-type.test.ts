import { expect, test } from 'vitest'
import { birdChannel, inShort, judge } from '../testing/judge.ts'

test('reports a media type that the answer does not document', async () => {
  const findings = await judge('bird', 'getChannel', 200, birdChannel, { 'content-type': 'text/html; charset=utf-8' })
  expect(findings.map(inShort)).toEqual(['error content-type /: text/html / application/json'])
})

test('shows no media type that is none', async () => {
  const findings = await judge('bird', 'getChannel', 200, birdChannel, { 'content-type': 'secret-4711/hunter2' })
  expect(findings.map(({ received }) => received)).toEqual(['"aaaaaa-0000/aaaaaa0"'])
})

test.each(['application/json', 'Application/JSON; charset=utf-8'])('accepts %s', async (type) => {
  expect(await judge('bird', 'getChannel', 200, birdChannel, { 'content-type': type })).toEqual([])
})

test('does not judge an answer whose media type was not recorded', async () => {
  expect(await judge('bird', 'getChannel', 200, birdChannel)).toEqual([])
})

test('only warns where no source shows the body of an error', async () => {
  const findings = await judge('channel-talk', 'getGroup', 401, 'no', { 'content-type': 'text/plain' })
  expect(findings.map(inShort)).toEqual(['warning content-type /: text/plain / application/json'])
})

test.each([
  ['channel-talk', 'listGroupMessages', ['C002']],
  ['channel-talk', 'listGroupMessagesByName', ['C016']],
  ['bird', 'listChannels', []],
] as const)('of %s %s cites what the document says of media types', async (provider, operationId, facts) => {
  const [finding] = await judge(provider, operationId, 200, 'no', { 'content-type': 'text/plain' })
  expect([finding?.check, finding?.facts]).toEqual(['content-type', facts])
})

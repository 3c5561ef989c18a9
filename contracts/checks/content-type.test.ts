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

test.each([
  [404, 'text/html', '<p>', ['warning content-type /: text/html / application/json']],
  [500, 'text/plain', 'upstream', ['warning content-type /: text/plain / application/json']],
  [404, 'application/problem+json', { code: 'not_found', message: 'no channel' }, []],
  [
    404,
    'application/problem+json',
    { code: 5, message: 'x' },
    ['error response-schema /code: a number / string, as a CodedError'],
  ],
  [401, 'text/plain', '', []],
  [401, 'application/octet-stream', null, []],
] as const)(
  'says of a refusal %i of the type %s with the body %j what may not be of the provider',
  async (...given) => {
    const [status, type, body, findings] = given
    const found = await judge('copilot', 'getMessageChannel', status, body, { 'content-type': type })
    expect(found.map(inShort)).toEqual(findings)
  },
)

test('does not take a problem for the answer that was asked for', async () => {
  const findings = await judge('bird', 'getChannel', 200, birdChannel, { 'content-type': 'application/problem+json' })
  expect(findings.map(inShort)).toEqual(['error content-type /: application/problem+json / application/json'])
})

test('warns of a body with the status that has none', async () => {
  const gone = (body: unknown) => judge('softwareone', 'deleteChatMessage', 204, body, { 'content-type': 'text/plain' })
  expect((await gone('ok')).map(inShort)).toEqual([
    'warning content-type /: a body of text/plain / no body: a client reads none with this status (RFC 9110, section 15.3.5)',
  ])
  expect([await gone(''), await gone(undefined), await gone(null)]).toEqual([[], [], []])
})

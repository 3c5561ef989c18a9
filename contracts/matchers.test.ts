import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { startMock } from '../mocks/server.ts'
import { birdChannel } from './testing/judge.ts'
import './vitest.ts'

/** The message with which an expectation fails. */
function failureOf(expectation: () => void): string {
  try {
    expectation()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'it did not fail'
}

const paused = { ...birdChannel, status: 'paused' }
const json = { 'content-type': 'application/json' }

describe('a body', () => {
  test('matches when it is as documented', () => {
    expect(birdChannel).toMatchContract('bird', 'getChannel', 200)
  })

  test('fails with the finding when it is not', () => {
    expect(failureOf(() => expect(paused).toMatchContract('bird', 'getChannel', 200))).toMatchInlineSnapshot(`
      "Expected an answer that matches bird getChannel 200.

      bird getChannel
        error  enum-value  200  /status
          Received:   "paused"
          Documented: one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"
          B89:        The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them. (“Channels management”, line 206)
          Spec:       specs/bird/schemas/ChannelStatus.yaml
          Source:     what the test received
          Do:         Ask bird if the value is new or a mistake; if it is new, add it to the enum in specs/bird/schemas/ChannelStatus.yaml, else accept it until bird mends it, as check does with --baseline."
    `)
  })

  test('fails as a whole when it is of another provider', () => {
    expect(failureOf(() => expect(birdChannel).toMatchContract('packagex', 'getThread', 200))).toMatch(
      /^ {2}error {2}required-property {2}200 {2}\/data$/m,
    )
  })

  test('that is not as documented satisfies `.not`; one that is says so', () => {
    expect(paused).not.toMatchContract('bird', 'getChannel', 200)
    expect(failureOf(() => expect(birdChannel).not.toMatchContract('bird', 'getChannel', 200))).toBe(
      'Expected an answer that does not match bird getChannel 200, and this one does.',
    )
  })

  test('with an undocumented property passes, unless warnings fail', () => {
    const more = { ...birdChannel, colour: 'red' }
    expect(more).toMatchContract('bird', 'getChannel', 200)
    expect(failureOf(() => expect(more).toMatchContract('bird', 'getChannel', 200, { failOn: 'warning' }))).toMatch(
      /^ {2}warning {2}undocumented-property {2}200 {2}\/colour$/m,
    )
  })
})

describe('a whole answer', () => {
  test.each([
    ['axios', { status: 200, headers: json, data: birdChannel }],
    ['supertest', { status: 200, headers: { 'Content-Type': 'application/json' }, body: birdChannel, text: '{}' }],
  ])('of %s matches without a status', (_who, answer) => {
    expect(answer).toMatchContract('bird', 'getChannel')
  })

  test.each([
    [
      'another status',
      { status: 404, headers: json, body: {} },
      /^Expected bird getChannel 200\.\n {2}Received: {3}status 404$/,
    ],
    [
      'another media type in Headers',
      { status: 200, headers: new Headers({ 'Content-Type': 'text/html' }), body: '<p>' },
      /error {2}content-type/,
    ],
    [
      'another media type in a Map',
      { status: 200, headers: new Map([['Content-Type', 'text/html']]), body: '<p>' },
      /error {2}content-type/,
    ],
    [
      'another media type',
      { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>' },
      /error {2}content-type/,
    ],
    ['a broken body', { status: 200, headers: json, data: paused }, /error {2}enum-value .*\/status/],
  ])('with %s fails', (_what, answer, message) => {
    expect(failureOf(() => expect(answer).toMatchContract('bird', 'getChannel', 200))).toMatch(message)
  })

  test('with a status that is not documented fails without one being named', () => {
    expect(failureOf(() => expect({ status: 418, headers: {} }).toMatchContract('bird', 'getChannel'))).toMatch(
      /^bird getChannel\n {2}warning {2}status-code {2}418/m,
    )
  })

  test.each([null, ''])('with the body %j of a refusal fails, though a check only warns of it', (body) => {
    expect(failureOf(() => expect(body).toMatchContract('bird', 'getChannel', 401))).toMatch(
      /^bird getChannel\n {2}warning {2}response-schema {2}401|^bird getChannel\n {2}warning {2}nullable {2}401/m,
    )
  })

  test("with a gateway's page for a documented refusal fails, though a check only warns of it", () => {
    const page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<p>' }
    expect(failureOf(() => expect(page).toMatchContract('copilot', 'getMessageChannel', 404))).toMatch(
      /^copilot getMessageChannel\n {2}warning {2}content-type {2}404/m,
    )
  })
})

test('a property that is undefined is absent', () => {
  const { name: _name, ...nameless } = birdChannel
  expect({ ...birdChannel, colour: undefined }).toMatchContract('bird', 'getChannel', 200, { failOn: 'info' })
  const message = (body: object): string => failureOf(() => expect(body).toMatchContract('bird', 'getChannel', 200))
  expect(message({ ...birdChannel, name: undefined })).toBe(message(nameless))
})

describe('a fetched response', () => {
  test('of the mock matches, and can still be read', async () => {
    const mock = await startMock({ providers: ['bird'], port: 0 })
    const response = await fetch(`${mock.url}${mock.providers.bird?.firstPath}`, {
      headers: { authorization: 'AccessKey k' },
    })
    await expect(response).toMatchContract('bird', 'listChannels')
    await expect(response).toMatchContract('bird', 'listChannels', 200, { failOn: 'info' })
    expect(await response.json()).toMatchContract('bird', 'listChannels', 200)
    await mock.close()
  })

  test('that differs fails with the finding', async () => {
    const server = createServer((_request, response) => void response.writeHead(200, json).end(JSON.stringify(paused)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const response = await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    server.close()
    await expect(response).not.toMatchContract('bird', 'getChannel')
    await expect(expect(response).toMatchContract('bird', 'getChannel')).rejects.toThrow(/error {2}enum-value/)
    await response.text()
    await expect(expect(response).toMatchContract('bird', 'getChannel')).rejects.toThrow(
      'Failed to read the response: its body was read before. Match it first, or give { status, headers, body }.',
    )
  })
})

test('a fetched response without a body fails where JSON is documented, but for one asked for by HEAD', async () => {
  const fetched = (headers: object) => new Response('', { headers: { ...json, ...headers } })
  await expect(expect(fetched({})).toMatchContract('bird', 'getChannel')).rejects.toThrow(/error {2}response-schema/)
  await expect(fetched({ 'content-length': '700' })).toMatchContract('bird', 'getChannel')
})

describe('is never green by mistake:', () => {
  test.each<[what: string, received: unknown, rest: unknown[], sentence: string]>([
    ['no body', undefined, ['bird', 'getChannel', 200], 'Failed to match bird getChannel: there is no body.'],
    [
      'no status',
      birdChannel,
      ['bird', 'getChannel'],
      'Failed to match bird getChannel: a body does not say its status.',
    ],
    [
      'a forgotten await',
      Promise.resolve(birdChannel),
      ['bird', 'getChannel', 200],
      'Failed to match bird getChannel: it is a promise. Await it.',
    ],
    [
      'a forgotten await before a response',
      Promise.resolve(new Response('{}')),
      ['bird', 'getChannel'],
      'Failed to match bird getChannel: it is a promise. Await it.',
    ],
    ...[new Map(), new Set(), new Date(0), new Error('no'), new URLSearchParams(), new Blob([])].map(
      (value): [string, unknown, unknown[], string] => {
        const name = value.constructor.name
        const sentence = `Failed to match bird getChannel: the body is a ${name}, and no JSON.`
        return [`a ${name}`, value, ['bird', 'getChannel', 200, { failOn: 'info' }], sentence]
      },
    ),
    [
      'a Map in a whole answer',
      { status: 200, headers: json, body: new Map() },
      ['bird', 'getChannel'],
      'Failed to match bird getChannel: the body is a Map, and no JSON.',
    ],
    [
      'an answer whose body has another name',
      { status: 200, headers: json, _data: paused },
      ['bird', 'getChannel'],
      'Failed to match bird getChannel: the answer has neither body nor data, and JSON is documented for it.',
    ],
    [
      'a word of failOn that is none',
      paused,
      ['bird', 'getChannel', 200, { failOn: 'new' }],
      'Failed to match bird getChannel: failOn is none of error, warning, info. Give one of them.',
    ],
    [
      'no such operation',
      paused,
      ['bird', 'getChanel', 200],
      'Failed to match bird getChanel: there is no such operation. Known: listChannels, getChannel, getChannelContact.',
    ],
    [
      'no such provider',
      paused,
      ['brid', 'getChannel', 200],
      'Failed to match brid getChannel: there is no such provider. Known: bird, channel-talk, copilot, packagex, softwareone.',
    ],
  ])('%s', (_what, received, rest, sentence) => {
    const untyped = expect(received)
    for (const expectation of [untyped, untyped.not]) {
      expect(failureOf(() => Reflect.apply(expectation.toMatchContract, expectation, rest))).toContain(sentence)
    }
  })
})

import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadContext } from '../contracts/context.ts'
import { providerNames } from '../generated/index.ts'
import { createHandlers } from './handlers.ts'
import { startMock } from './server.ts'
import { createService } from './service.ts'
import { type CorpusRequest, corpus } from './testing/corpus.ts'
import { credentialsOf } from './testing/credentials.ts'
import { createWorld } from './world/world.ts'

const seed = 3
const mock = await createHandlers({ seed })
const bird = await createHandlers({ providers: ['bird'], seed, baseUrl: { bird: 'http://localhost:5555/api/' } })
const elsewhere = await createHandlers({ providers: ['copilot'], seed, baseUrl: 'http://localhost:5555' })
const server = setupServer(...mock.handlers, ...bird.handlers, ...elsewhere.handlers)
const running = await startMock({ seed, port: 0 })

beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }))
afterEach(() => {
  for (const one of [mock, bird, elsewhere]) one.reset()
})
afterAll(async () => {
  server.close()
  await running.close()
})

/** What an answer is made of, but for what the connection adds. */
async function ask(address: string, { method, path, headers, body }: CorpusRequest): Promise<unknown> {
  const response = await fetch(address + path, { method, headers, ...(body === undefined ? {} : { body }) })
  const connection = ['connection', 'date', 'keep-alive', 'transfer-encoding']
  const own = [...response.headers].filter(([name]) => !connection.includes(name)).sort()
  return [response.status, own, Buffer.from(await response.arrayBuffer()).toString('latin1')]
}

describe.each(providerNames)('%s', async (provider) => {
  const context = await loadContext(provider)
  const credentials = credentialsOf(await createService(provider, createWorld(seed), { engine: 'plain' }))
  const [own = ''] = (context.description.servers ?? []).map(({ url }) => url)

  test('answers the bytes and headers of the server to a corpus, writes and later reads included', async () => {
    running.reset()
    // Every third, which meets each kind of request at one operation or another: light.test.ts has the whole.
    const some = corpus(context, mock.ids()[provider] ?? {}).filter((_, index) => index % 3 === 0)
    const requests = some.map((request) => ({
      ...request,
      headers: { ...credentials, ...request.headers },
    }))
    const large = { method: 'POST', path: '/', headers: credentials, body: 'x'.repeat(1_048_577) }
    let compared = 0
    for (const request of [...requests, large, ...requests.filter(({ method }) => method === 'GET').slice(0, 40)]) {
      const wanted = await ask(`${running.url}/${provider}`, request)
      expect([request, await ask(own, request)]).toEqual([request, wanted])
      compared += 1
    }
    expect(compared).toBeGreaterThan(100)
    expect(mock.ids()[provider]).toEqual(running.ids()[provider])
  })
})

function nameOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'name' in body ? body.name : undefined
}

const channelsOf = (ids: Record<string, string[]> | undefined): string =>
  `/workspaces/${ids?.['workspace']?.[0]}/channels`

test("answers below an address of one's own, and below one for all", async () => {
  const headers = { authorization: 'AccessKey any', 'x-api-key': 'any' }
  const one = await fetch(`http://localhost:5555/api${channelsOf(bird.ids().bird)}?limit=2`, { headers })
  const other = await fetch('http://localhost:5555/copilot/v1/message-channels', { headers })
  expect([one.status, await one.json(), other.status]).toEqual([
    200,
    { results: [expect.anything(), expect.anything()], nextPageToken: expect.any(String) },
    200,
  ])
})

test.each([
  ['the first server', 'https://api.copilot.com/v1/message-channels', 401],
  ['another server of the same provider', 'https://api.assembly.com/v1/message-channels', 401],
  ['the bare address of a server', 'https://api.copilot.com', 404],
  ['a query after the address of a server', 'http://localhost:5555/copilot?limit=2', 404],
  ['a host that begins like a server', 'https://api.copilot.computer/v1/message-channels', undefined],
  ['a path that begins like an address', 'http://localhost:5555/copilots/v1/message-channels', undefined],
])('answers below its addresses alone: %s', async (_what, address, status) => {
  const response = await getResponse([...mock.handlers, ...elsewhere.handlers], new Request(address))
  expect(response?.status).toBe(status)
})

test('answers as before, whatever was done to the bytes and headers of earlier answers', async () => {
  const given: unknown[] = []
  for (const turn of [1, 2, 3, 4]) {
    const response = await fetch('https://api.copilot.com/v1/message-channels?limit=2', {
      headers: { 'x-api-key': 'any' },
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    // Of a copy of headers MSW makes those that it has recorded as they were set, which responses may share.
    given.push([[...new Headers(response.headers)], Buffer.from(bytes).toString()])
    response.headers.append('x-turn', String(turn))
    bytes.fill(turn)
  }
  expect(given).toEqual([given[0], given[0], given[0], given[0]])
  expect(JSON.stringify(given)).toContain('application/json')
})

test('lets a resolver answer for an operation, from what the mock would answer, until the next reset', async () => {
  const headers = { authorization: 'AccessKey any' }
  const [id = ''] = mock.ids().bird?.['channel'] ?? []
  const ask = async (): Promise<unknown[]> => {
    const response = await fetch(`https://api.bird.com${channelsOf(mock.ids().bird)}/${id}`, { headers })
    return [response.status, nameOf(await response.json())]
  }
  const [, name] = await ask()
  mock.on('bird', 'getChannel', async ({ params, answer }) => {
    const given = await answer()
    if (given.status !== 200) return given
    return { status: 200, body: { ...given.body, name: `${given.body.name} of ${params.channelId}` } }
  })
  expect(await ask()).toEqual([200, `${name} of ${id}`])
  mock.on('bird', 'getChannel', () => ({ status: 404, body: { code: 'NotFound', message: 'gone' } }))
  expect((await ask())[0]).toBe(404)
  mock.on('bird', 'getChannel', () => undefined)
  expect(await ask()).toEqual([200, name])
  mock.on('bird', 'getChannel', () => new Response('{"name":"any"}', { status: 218 }))
  expect(await ask()).toEqual([218, 'any'])
  // @ts-expect-error: a channel has no such status
  mock.on('bird', 'getChannel', () => ({ status: 299, body: {} }))
  mock.reset()
  expect(await ask()).toEqual([200, name])
})

test('forgets writes at a reset, and puts a snapshot back', async () => {
  const headers = { 'x-api-key': 'any', 'content-type': 'application/json' }
  const channelId = mock.ids().copilot?.['channel']?.[0] ?? ''
  const before = mock.snapshot()
  const count = (): number => mock.ids().copilot?.['message']?.length ?? 0
  const messages = count()
  const write = await fetch('https://api.copilot.com/v1/messages', {
    method: 'POST',
    headers,
    body: JSON.stringify({ channelId, text: 'Hello' }),
  })
  const after = mock.snapshot()
  expect([write.ok, count()]).toEqual([true, messages + 1])
  mock.restore(before)
  expect(count()).toBe(messages)
  mock.restore(after)
  expect(count()).toBe(messages + 1)
  mock.reset()
  expect(count()).toBe(messages)
})

import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { startMock } from '../../mocks/server.ts'
import { checkLive, type LiveResult } from './check-live.ts'
import { runScenario } from './run-scenario.ts'
import { maxBytes } from './send.ts'
import { idsOf, key, optionsFor, startLocked } from './testing/mocked.ts'
import { startBetween, startServer, type TestServer } from './testing/server.ts'

const running: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
})

function run<One extends { close(): Promise<void> }>(one: One): One {
  running.push(one)
  return one
}

const json = { 'content-type': 'application/json' }

/** A server that answers each request alike. */
async function always(status: number, headers: Record<string, string>, body = '{}'): Promise<TestServer> {
  return run(await startServer((_request, response) => void response.writeHead(status, headers).end(body)))
}

async function askBird(baseUrl: string, timeout = 30_000): Promise<LiveResult> {
  return checkLive({ ...optionsFor('bird', baseUrl, { workspace: ['w'] }), timeout })
}

describe('ends in one sentence, after what came was judged:', () => {
  test.each([
    ['401', {}, 'it answered 401. Check the key in CHANNEL_CONTRACTS_BIRD_ACCESS_KEY.'],
    ['403', {}, 'it answered 403. Use a key in CHANNEL_CONTRACTS_BIRD_ACCESS_KEY that may do this.'],
    ['429', {}, 'it answered 429. Wait a while, then run again with a lower --pace.'],
    ['429', { 'retry-after': '12' }, 'it answered 429. Wait 12 seconds, then run again with a lower --pace.'],
    [
      '429',
      { date: 'Mon, 02 Jun 2025 09:00:00 GMT', 'retry-after': 'Mon, 02 Jun 2025 09:01:30 GMT' },
      'it answered 429. Wait 90 seconds, then run again with a lower --pace.',
    ],
    [
      '503',
      { 'retry-after': '3600' },
      'it answered 503 and asks to wait. Wait 3600 seconds, then run again with a lower --pace.',
    ],
    [
      '302',
      { location: 'https://elsewhere.example/login?token=t' },
      'it answered 302 and leads to https://elsewhere.example, where no key is sent. If that is the provider, give its address as --base-url.',
    ],
  ])('%s %j', async (status, headers, sentence) => {
    const { url, requests } = await always(Number(status), { ...json, ...headers })
    const { stopped, report } = await askBird(url)
    expect(stopped).toBe(`Stopped at bird listChannels: ${sentence}`)
    expect([report.summary.exchanges, requests.length]).toEqual([1, 1])
  })

  test('a key that the provider does not know', async () => {
    const mock = run(await startMock({ providers: ['copilot'], port: 0, apiKey: 'another key' }))
    const { stopped, report } = await checkLive(optionsFor('copilot', `${mock.url}/copilot`))
    expect(stopped).toBe(
      'Stopped at copilot listMessageChannels: it answered 401. Check the key in CHANNEL_CONTRACTS_COPILOT_API_KEY.',
    )
    expect(report.summary).toMatchObject({ exchanges: 1, checked: 1, error: 0 })
  })

  test.each<[what: string, start: () => Promise<{ url: string }>, sentence: string]>([
    [
      'nothing listens',
      async () => {
        const server = await startServer(() => {})
        await server.close()
        return server
      },
      'nothing listens there. Check the base URL, and that the server runs.',
    ],
    [
      'no answer comes',
      async () => run(await startServer(() => {})),
      'no answer within 200 ms. Try again later, or allow more time with --timeout.',
    ],
    [
      'the answer never ends',
      async () => run(await startServer((_request, response) => void response.writeHead(200, json).write('{'))),
      'no answer within 200 ms. Try again later, or allow more time with --timeout.',
    ],
    [
      'the connection breaks',
      async () => run(await startServer((request) => void request.socket.destroy())),
      'the connection was closed before the answer was whole. Try again later.',
    ],
    ['no HTTP comes', startGarbage, 'what came is not HTTP. Check the port of the base URL.'],
    [
      'no TLS comes',
      async () => ({ url: (await always(200, json)).url.replace('http:', 'https:') }),
      'its TLS certificate or handshake is not accepted. Check the base URL, or name the authority with NODE_EXTRA_CA_CERTS.',
    ],
  ])('%s', async (_what, start, sentence) => {
    const { stopped, report, notes } = await askBird((await start()).url, 200)
    expect(stopped).toBe(`Failed to ask bird listChannels: ${sentence}`)
    expect([report.summary.exchanges, notes.map(({ kind, operationId }) => `${kind} ${operationId}`)]).toEqual([
      0,
      ['failed listChannels', 'skipped getChannel', 'skipped getChannelContact'],
    ])
  })

  test.each([
    ['a host that is not there', { code: 'ENOTFOUND' }, 'there is no such host. Check the base URL and the network.'],
    // As Node 24 gives it.
    [
      'no HTTP, of which the error has no code',
      { name: 'HTTPParserError' },
      'what came is not HTTP. Check the port of the base URL.',
    ],
    ['an error of which nothing is known', {}, 'the request failed. Check the base URL and the network.'],
  ])('%s', async (_what, known, sentence) => {
    const failure = new TypeError('fetch failed', { cause: Object.assign(new Error(key), known) })
    const options = optionsFor('bird', 'https://api.example', { workspace: ['w'] })
    const { stopped } = await checkLive({ ...options, fetch: () => Promise.reject(failure) })
    expect(stopped).toBe(`Failed to ask bird listChannels: ${sentence}`)
  })

  test.each([
    ['too long', `"${'x'.repeat(maxBytes)}"`, 'longer than 32 MB. Check the base URL.'],
    [
      'too deep',
      `${'['.repeat(600)}${']'.repeat(600)}`,
      'nested more than 500 levels deep. Report it to the provider.',
    ],
  ])('an answer that is %s', async (_what, body, sentence) => {
    const { url } = await always(200, json, body)
    expect((await askBird(url)).stopped).toBe(`Failed to read the answer to bird listChannels: it is ${sentence}`)
  })
})

async function startGarbage(): Promise<{ url: string }> {
  const server = createServer((socket) => void socket.resume().end('SSH-2.0-OpenSSH_9.9\r\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  run({ close: () => new Promise((resolve) => void server.close(() => resolve())) })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

describe('what a run has made', () => {
  /** Runs PackageX with writes through a server that changes answers. */
  async function write(change: Parameters<typeof startBetween>[1]): Promise<LiveResult & { requests: string[] }> {
    const mock = run(await startLocked('packagex'))
    const { url, requests } = run(await startBetween(mock.url, change))
    const ids = await idsOf('packagex', mock)
    const result = await checkLive({ ...optionsFor('packagex', `${url}/packagex`, ids), allowWrites: true })
    return { ...result, requests }
  }

  test('is taken away when the run is stopped', async () => {
    const { stopped, requests, notes } = await write((request) =>
      /POST .*\/messages\//.test(request) ? { status: 429, headers: { 'retry-after': '5' } } : undefined,
    )
    expect(stopped).toMatch(/^Stopped at packagex updateThreadMessage: it answered 429\. Wait 5 seconds/)
    expect(requests.at(-1)).toMatch(/^DELETE \/packagex\/v1\/threads\/thrd_\w+\/messages\/msg_\w+$/)
    expect(notes.filter(({ kind }) => kind === 'left')).toEqual([])
  })

  test('is said to be left when it cannot be taken away', async () => {
    const { notes, requests } = await write((request) => (request.startsWith('DELETE') ? { status: 500 } : undefined))
    expect(notes.map(({ kind, operationId, text }) => `${kind} ${operationId}: ${text}`)).toEqual([
      'left addThreadSubscriber: notices in the thread that the user came and went; no operation takes it away',
      'left deleteThreadMessage: the message this run made; take it away by hand',
      'left removeThreadSubscriber: the subscriber this run made; take it away by hand',
      'failed deleteThreadMessage: it answered 500',
      'failed removeThreadSubscriber: it answered 500',
    ])
    expect(requests.filter((request) => request.startsWith('DELETE')).length).toBe(4)
  })

  test('is taken away when nobody listens any more', async () => {
    const mock = run(await startLocked('packagex'))
    const { url, requests } = run(await startBetween(mock.url, () => undefined))
    const options = optionsFor('packagex', `${url}/packagex`, await idsOf('packagex', mock))
    for await (const { operation } of runScenario({ ...options, allowWrites: true, onNote: () => {} }))
      if (operation?.operationId === 'createThreadMessage') break
    expect(requests.at(-1)).toMatch(/^DELETE .*\/messages\/msg_\w+$/)
  })

  test('never takes away a subscriber who was there before', async () => {
    const mock = run(await startLocked('packagex'))
    const { thread = [] } = await idsOf('packagex', mock)
    const { url: base } = mock
    const answer = await fetch(`${base}/packagex/v1/threads/${thread[0]}`, { headers: { 'px-api-key': key } })
    const shown = await answer.text()
    const users = mock.ids().packagex?.['user']?.filter((id) => shown.includes(`"${id}"`)) ?? []
    expect(users.length).toBeGreaterThan(0)
    const { url, requests } = run(await startBetween(mock.url, () => undefined))
    const options = optionsFor('packagex', `${url}/packagex`, { thread, user: users })
    const { notes } = await checkLive({ ...options, allowWrites: true })
    expect(requests.filter((request) => request.includes('/subscribers'))).toEqual([])
    expect(notes).toContainEqual({
      kind: 'skipped',
      operationId: 'addThreadSubscriber',
      text: 'the user is there already; name another with --id user=<id>',
    })
  })
})

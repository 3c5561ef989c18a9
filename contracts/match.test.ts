import { describe, expect, test } from 'vitest'
import type { Provider } from '../generated/index.ts'
import { createMatcher, matchExchange } from './match.ts'
import { parseServers } from './servers.ts'

async function match(method: string, url: string, only?: Provider) {
  const matcher = await createMatcher(only)
  const found = matchExchange(matcher, {
    request: { method, url, headers: {} },
    response: { status: 200, headers: {} },
    source: { file: 'test', entry: null },
  })
  if ('skipped' in found) return `skipped: ${found.skipped}`
  return 'reason' in found ? found.reason : `${found.provider} ${found.operationId}`
}

const channels = '/workspaces/123e4567-e89b-12d3-a456-426614174000/channels'

test.each([
  ['the host of a provider', 'GET', `https://api.bird.com${channels}?limit=1`, 'bird listChannels'],
  ["a mock's prefix", 'GET', `http://127.0.0.1:4010/bird${channels}`, 'bird listChannels'],
  ['a path that only one provider has', 'GET', `http://localhost${channels}`, 'bird listChannels'],
  ['HEAD as GET', 'HEAD', `https://api.bird.com${channels}`, 'bird listChannels'],
  [
    'a name before an id',
    'GET',
    'https://api.channel.io/open/v4/groups/@team/messages',
    'channel-talk listGroupMessagesByName',
  ],
  [
    'a name whose @ is escaped',
    'GET',
    'https://api.channel.io/open/v4/groups/%40team/messages',
    'channel-talk listGroupMessagesByName',
  ],
  [
    'an id before a name',
    'GET',
    'https://api.channel.io/open/v4/groups/1234/messages',
    'channel-talk listGroupMessages',
  ],
  [
    'an id with slashes',
    'GET',
    'https://api.copilot.com/v1/message-channels/us-east-1_JDwzcwQiA/09660260-1e80-40a2-999c-d2255a33aff1',
    'copilot getMessageChannel',
  ],
  [
    'an id with an escaped slash',
    'GET',
    'https://api.copilot.com/v1/message-channels/a%2Fb',
    'copilot getMessageChannel',
  ],
])('finds the operation by %s', async (_name, method, url, operation) => {
  expect(await match(method, url)).toBe(operation)
})

test.each([
  [
    'another method',
    'DELETE',
    `https://api.bird.com${channels}`,
    'DELETE /workspaces/…/channels has the path of listChannels, but another method.',
  ],
  [
    'another path',
    'GET',
    'https://api.bird.com/nothing',
    'GET /… is no operation of "bird". The nearest is listChannels: GET /workspaces/{workspaceId}/channels.',
  ],
  [
    'another host and path',
    'GET',
    'https://example.com/index.html',
    'skipped: GET /… is no operation of any provider; if the host is yours, add --provider or --server.',
  ],
  [
    'another path without a host',
    'GET',
    '/index.html',
    'GET /… is no operation of any provider; if the host is yours, add --provider or --server.',
  ],
  [
    'another host, path and method',
    'DELETE',
    `https://example.com${channels}`,
    'DELETE /workspaces/…/channels has the path of listChannels, but another method.',
  ],
  ['a URL that is none', 'GET', 'http://[', 'Its URL is none. Record it again.'],
])('says why for %s', async (_name, method, url, reason) => {
  expect(await match(method, url)).toBe(reason)
})

test('skips what goes to an unknown host and has no word of the provider the user named', async () => {
  expect(await match('GET', 'https://app.example/main.js', 'bird')).toBe('skipped: GET /… is no operation of "bird".')
  expect(await match('GET', 'https://app.example/workspaces/1/chanels', 'bird')).toMatch(
    /^GET \/workspaces\/…\/… is no operation of "bird"\. The nearest is /,
  )
  expect(await match('GET', '/main.js', 'bird')).toMatch(/^GET \/… is no operation of "bird"\. The nearest is /)
})

test('takes only the provider the user named', async () => {
  expect(await match('GET', 'http://localhost/v1/channels/chnl_x')).toBe('packagex getChannel')
  expect(await match('GET', 'http://localhost/v1/channels/chnl_x', 'bird')).toBe(
    'GET /…/channels/… is no operation of "bird". The nearest is getChannel: GET /workspaces/{workspaceId}/channels/{channelId}.',
  )
})

test('gives the address of a provider for one that stands for it, the longest path first', async () => {
  const servers = {
    'https://proxy.example': 'https://api.copilot.com',
    'https://proxy.example/b': 'https://api.bird.com/',
  }
  const matcher = await createMatcher(undefined, servers)
  const find = (url: string) =>
    matchExchange(matcher, {
      request: { method: 'GET', url, headers: {} },
      response: { status: 200, headers: {} },
      source: { file: 'test', entry: null },
    })
  expect(find(`https://proxy.example/b${channels}?x=1`)).toEqual({ provider: 'bird', operationId: 'listChannels' })
  expect(find('https://proxy.example/v1/messages')).toEqual({ provider: 'copilot', operationId: 'listMessages' })
  expect(find('https://proxy.example/bc/v1/messages')).toHaveProperty('reason')
})

test.each([
  ['no pair', ['https://a'], /^Failed to read --server: it is not <your address>=<address of a provider>/],
  [
    'an unknown server',
    ['https://a=https://b'],
    /^Failed to read the servers: b is of no provider\. Known: api\.bird\.com,/,
  ],
])('refuses %s', async (_name, texts, sentence) => {
  await expect(async () => createMatcher(undefined, parseServers(texts))).rejects.toThrow(sentence)
})

test('says the nearest operation for a slip in a path or a name, and nothing that may be data', async () => {
  expect(await match('GET', 'https://user:secret@api.bird.com/workspaces/secret/chanels/secret?token=secret')).toBe(
    'GET /workspaces/…/…/… is no operation of "bird". The nearest is getChannel: GET /workspaces/{workspaceId}/channels/{channelId}.',
  )
  const matcher = await createMatcher()
  const named = (provider: string, operationId: string) =>
    matchExchange(matcher, {
      request: { method: 'GET', url: '/', headers: {} },
      response: { status: 200, headers: {} },
      source: { file: 'test', entry: null },
      operation: { provider, operationId },
    })
  expect(named('bird', 'getChanel')).toEqual({
    reason:
      'It names an operation that "bird" does not have. The nearest is getChannel: GET /workspaces/{workspaceId}/channels/{channelId}.',
  })
  expect(named('secret', 'secret')).toEqual({
    reason: 'It names no provider that is checked. Known: bird, channel-talk, copilot, packagex, softwareone.',
  })
})

describe('skips what browsers record besides:', () => {
  const url = `https://api.bird.com${channels}`
  const preflight = { 'access-control-request-method': 'GET' }
  const conditional = { 'if-none-match': '"a"' }
  const dated = { 'if-modified-since': 'Mon, 02 Jun 2025 09:00:00 GMT' }

  test.each([
    ['a request that was aborted', 'GET', url, {}, 0, /^No answer was recorded \(status 0\)/],
    ['a preflight', 'OPTIONS', url, preflight, 204, /CORS preflight/],
    ['an answer that the browser had', 'GET', url, conditional, 304, /still current \(304\)/],
    ['an answer that it had for long', 'GET', url, dated, 304, /still current \(304\)/],
    ['an answer that it had, where no header was recorded', 'GET', url, {}, 304, /still current \(304\)/],
    ['a question to a proxy', 'CONNECT', 'https://api.bird.com:443/', {}, 200, /proxy \(CONNECT\)/],
    ['a socket', 'GET', 'wss://api.bird.com/', {}, 101, /not asked for by HTTP/],
    ['a picture in the page itself', 'GET', 'data:image/png;base64,AAAA', {}, 200, /not asked for by HTTP/],
  ])('%s', async (_name, method, at, headers, status, skipped) => {
    expect(await find(method, at, headers, status)).toEqual({ skipped: expect.stringMatching(skipped) })
  })

  test.each([
    ['an OPTIONS that a client sent itself', 'OPTIONS', {}, 204, { reason: expect.stringMatching(/another method/) }],
    ['a 304 that nobody asked for', 'GET', { accept: '*/*' }, 304, { provider: 'bird', operationId: 'listChannels' }],
    ['a 412', 'GET', conditional, 412, { provider: 'bird', operationId: 'listChannels' }],
  ])('but not %s', async (_name, method, headers, status, found) => {
    expect(await find(method, url, headers, status)).toEqual(found)
  })

  test('an answer that a browser gave itself', async () => {
    const headers = { 'non-authoritative-reason': 'HSTS' }
    expect(await find('GET', url, {}, 307, headers)).toEqual({ skipped: expect.stringMatching(/answered itself/) })
  })

  async function find(method: string, at: string, headers: Record<string, string>, status: number, answered = {}) {
    const request = { method, url: at, headers }
    const source = { file: 'test', entry: 0 }
    return matchExchange(await createMatcher(), { request, response: { status, headers: answered }, source })
  }
})

describe('skips what went to an address of nobody', () => {
  test.each([
    ['https://app.example', 'https://app.example/v1/messages', true],
    ['https://app.example/', 'https://app.example/v1/messages', true],
    ['https://app.example/v1', 'https://app.example/v1/messages', true],
    ['https://app.example/v', 'https://app.example/v1/messages', false],
    ['https://app.example:444', 'https://app.example/v1/messages', false],
    ['http://app.example', 'https://app.example/v1/messages', false],
  ])('%s takes %s in: %s', async (address, url, isSkipped) => {
    const matcher = await createMatcher(undefined, {}, ['https://other.example', address])
    const exchange = {
      request: { method: 'GET', url, headers: {} },
      response: { status: 200, headers: {} },
      source: { file: 'test', entry: null },
    }
    expect(matchExchange(matcher, exchange)).toEqual(
      isSkipped
        ? { skipped: 'It went to an address that is to be skipped.' }
        : { provider: 'copilot', operationId: 'listMessages' },
    )
  })

  test.each(['app.example', 'ftp://app.example', ''])('refuses %j, which is no address', async (address) => {
    await expect(createMatcher(undefined, {}, [address])).rejects.toThrow(
      'Failed to read what to skip: one is no http(s) address. Write https://app.example.',
    )
  })
})

test.each([
  ['GET', 'http://localhost/v1/messages', 'copilot listMessages'],
  ['GET', 'https://api.bird.com/bird/x', 'GET /bird/… is no operation of "bird".'],
])('takes the host before a prefix: %s %s', async (method, url, found) => {
  expect(await match(method, url)).toContain(found)
})

import { describe, expect, test } from 'vitest'
import { readBaseUrl } from './base-url.ts'
import { readCredentials } from './credentials.ts'
import { chooseIds, keepIds } from './known-ids.ts'
import { parseIds } from './parse-ids.ts'
import { retryAfter } from './retry-after.ts'
import { scrub } from './scrub.ts'

describe('the base URL', () => {
  test.each([
    ['https://api.bird.com', 'https://api.bird.com'],
    ['https://proxy.example/bird/', 'https://proxy.example/bird'],
    ['http://127.0.0.1:4010/bird', 'http://127.0.0.1:4010/bird'],
    ['http://localhost:80/', 'http://localhost'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('%s is %s', (text, url) => {
    expect(readBaseUrl(text)).toBe(url)
  })

  test.each([
    ['api.bird.com', 'it is no URL. Give one such as https://api.example.com.'],
    ['http://api.bird.com', 'keys would travel unprotected. Use https; http is for this machine only.'],
    ['http://127.0.0.1.example', 'keys would travel unprotected. Use https; http is for this machine only.'],
    ['file:///etc/passwd', 'it is no http(s) URL. Begin it with https://, or with http:// for this machine.'],
    ['localhost:4010/bird', 'it is no http(s) URL. Begin it with https://, or with http:// for this machine.'],
    ['https://me:s3cret@api.bird.com', 'it holds a name or password. Put keys into the environment.'],
    ['https://api.bird.com/?key=s3cret', 'it has a query or a fragment. Leave them out.'],
  ])('%s is refused without being printed', (text, sentence) => {
    expect(() => readBaseUrl(text)).toThrow(`Failed to read the base URL: ${sentence}`)
  })
})

describe('credentials', () => {
  test.each([
    ['bird', { CHANNEL_CONTRACTS_BIRD_ACCESS_KEY: 'k1' }, { authorization: 'AccessKey k1' }],
    ['bird', { CHANNEL_CONTRACTS_BIRD_BEARER: 'k2' }, { authorization: 'Bearer k2' }],
    [
      'channel-talk',
      { CHANNEL_CONTRACTS_CHANNEL_TALK_ACCESS_KEY: 'k3', CHANNEL_CONTRACTS_CHANNEL_TALK_ACCESS_SECRET: 's3\n' },
      { 'x-access-key': 'k3', 'x-access-secret': 's3' },
    ],
    ['copilot', { CHANNEL_CONTRACTS_COPILOT_API_KEY: 'w/k4' }, { 'x-api-key': 'w/k4' }],
    ['packagex', { CHANNEL_CONTRACTS_PACKAGEX_PX_API_KEY: 'k5' }, { 'px-api-key': 'k5' }],
    ['softwareone', { CHANNEL_CONTRACTS_SOFTWAREONE_BEARER: 'k6' }, { authorization: 'Bearer k6' }],
  ] as const)('of %s in %j are the headers %j', (provider, environment, headers) => {
    expect(readCredentials(provider, environment).headers).toEqual(headers)
  })

  test.each([
    [
      'bird',
      {},
      'no key is set. Set CHANNEL_CONTRACTS_BIRD_ACCESS_KEY, or CHANNEL_CONTRACTS_BIRD_BEARER in the environment.',
    ],
    [
      'channel-talk',
      { CHANNEL_CONTRACTS_CHANNEL_TALK_ACCESS_KEY: 'k', CHANNEL_CONTRACTS_CHANNEL_TALK_ACCESS_SECRET: ' ' },
      'CHANNEL_CONTRACTS_CHANNEL_TALK_ACCESS_SECRET is not set. Set CHANNEL_CONTRACTS_CHANNEL_TALK_ACCESS_KEY and CHANNEL_CONTRACTS_CHANNEL_TALK_ACCESS_SECRET in the environment.',
    ],
  ] as const)('of %s in %j are missing', (provider, environment, sentence) => {
    expect(() => readCredentials(provider, environment)).toThrow(`Failed to ask ${provider}: ${sentence}`)
  })

  test('that no header can hold are refused without being printed', () => {
    expect(() => readCredentials('copilot', { CHANNEL_CONTRACTS_COPILOT_API_KEY: 'one\r\nx: two' })).toThrow(
      /^Failed to use CHANNEL_CONTRACTS_COPILOT_API_KEY: it holds a space or a sign that no key has\. Set it again\.$/,
    )
  })
})

describe('IDs', () => {
  test('are read by kind', async () => {
    expect(await parseIds('bird', ['workspace=w', 'channel=a', 'channel=b=c'])).toEqual({
      workspace: ['w'],
      channel: ['a', 'b=c'],
    })
  })

  test.each([
    ['workspace', 'it is not kind=id. Write --id channel=<id>.'],
    ['channel=..', 'it is not kind=id. Write --id channel=<id>.'],
    ['chanel=x', 'bird takes no "chanel". Known: channel, contact, workspace.'],
    ['__proto__=x', 'bird takes no "__proto__". Known: channel, contact, workspace.'],
  ])('written %s are refused', async (text, sentence) => {
    await expect(parseIds('bird', [text])).rejects.toThrow(`Failed to read --id "${text}": ${sentence}`)
  })

  test('are used together with those they were found within, and what the user gave comes first', () => {
    const known = { given: { chat: ['c9'] }, found: new Map() }
    keepIds(known, 'chat', ['c1', 'c2'], {})
    keepIds(known, 'message', ['m1', 'm1'], { chat: 'c1' })
    keepIds(known, 'message', ['m2'], { chat: 'c2' })
    expect(chooseIds(known, ['chat'])).toEqual({ sets: [{ chat: 'c9' }, { chat: 'c1' }, { chat: 'c2' }] })
    expect(chooseIds({ ...known, given: {} }, ['chat', 'message'])).toEqual({
      sets: [
        { chat: 'c1', message: 'm1' },
        { chat: 'c2', message: 'm2' },
      ],
    })
    expect(chooseIds(known, ['chat', 'link'])).toEqual({ missing: 'link' })
  })
})

test.each([
  [{ 'retry-after': '120' }, 120],
  [{ 'retry-after': ' 0 ' }, 0],
  [{ 'retry-after': 'Mon, 02 Jun 2025 09:00:10 GMT', date: 'Mon, 02 Jun 2025 09:00:00 GMT' }, 10],
  [{ 'retry-after': 'Mon, 02 Jun 2025 08:00:00 GMT', date: 'Mon, 02 Jun 2025 09:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, undefined],
  [{}, undefined],
])('%j asks to wait %s seconds', (headers, seconds) => {
  expect(retryAfter(headers)).toBe(seconds)
})

test('blots a credential out of a text, encoded copies as well', () => {
  const secret = 'AbC/123+xyz"4'
  const copies = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify({ secret }),
    Buffer.from(secret).toString('base64'),
    Buffer.from(`me:${secret}`).toString('base64'),
    Buffer.from(`user:${secret}!`).toString('base64url'),
  ]
  expect(copies.map((copy) => scrub(`<${copy}>`, [secret]).includes('[credential]'))).toEqual(copies.map(() => true))
  expect(scrub('a key that is too short to look for: k', ['k'])).toBe('a key that is too short to look for: k')
})

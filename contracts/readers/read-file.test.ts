import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Exchange } from '../exchange.ts'
import type { BareBody } from './bare-body.ts'
import { readEntries, unreadableError } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'recordings-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(content: unknown, name = 'x.json'): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function read(path: string, bare?: BareBody): Promise<Exchange[]> {
  const exchanges: Exchange[] = []
  for await (const entry of readEntries(path, { bare })) {
    if ('reason' in entry) throw unreadableError(entry)
    exchanges.push(entry)
  }
  return exchanges
}

const request = {
  method: 'get',
  url: 'https://api.bird.com/workspaces/w/channels',
  headers: [{ name: 'Accept', value: '*/*' }],
}

describe('a HAR', () => {
  test('gives one exchange per entry, with lower-case headers and parsed JSON', async () => {
    const content = { mimeType: 'application/json', text: '{"results":[]}' }
    const path = file({
      log: { entries: [{ request, response: { status: 200, headers: [{ name: 'X-A', value: '1' }], content } }] },
    })
    expect(await read(path)).toEqual([
      {
        request: { method: 'GET', url: request.url, headers: { accept: '*/*' } },
        response: { status: 200, headers: { 'x-a': '1', 'content-type': 'application/json' }, body: { results: [] } },
        source: { file: path, entry: 0 },
      },
    ])
  })

  test.each([
    [
      'base64 content',
      { mimeType: 'application/json', encoding: 'base64', text: Buffer.from('{"a":1}').toString('base64') },
      { body: { a: 1 } },
    ],
    ['content that is not JSON', { mimeType: 'text/html', text: '<p>' }, { body: '<p>' }],
    ['content that says JSON and is not', { mimeType: 'application/json', text: '{"a":' }, { body: '{"a":' }],
    ['no content', {}, {}],
    ['missing content', undefined, {}],
  ])('reads %s', async (_name, content, body) => {
    const [exchange] = await read(file({ log: { entries: [{ request, response: { status: 200, content } }] } }))
    const { headers: _headers, ...rest } = exchange?.response ?? { headers: {} }
    expect(rest).toEqual({ status: 200, ...body })
  })

  test('passes over headers whose value is no text, such as lists in lists too deep to be written', async () => {
    const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`
    const headers = `[{"name":"X-Deep","value":${deep}},{"name":"X-Odd","value":{"toString":1}},{"name":"X-A","value":1}]`
    const entry = `{"request":${JSON.stringify(request)},"response":{"status":200,"headers":${headers}}}`
    const [exchange] = await read(file(`{"log":{"entries":[${entry}]}}`))
    expect(exchange?.response.headers).toEqual({ 'x-deep': '', 'x-a': '1' })
  })

  test('names the entry that has no URL', async () => {
    const entries = [
      { request, response: { status: 200 } },
      { request: {}, response: { status: 200 } },
    ]
    await expect(read(file({ log: { entries } }))).rejects.toThrow(
      /^Failed to read .*x\.json, exchange 1: it has no request\.url\. Export the HAR again\.$/,
    )
  })
})

describe('a recording', () => {
  const exchange = {
    provider: 'bird',
    operationId: 'getChannel',
    request: { url: '/x' },
    response: { status: 404, headers: { 'Content-Type': 'a/b' }, body: null },
  }

  test('gives its exchanges, and keeps a null body apart from none', async () => {
    const [one] = await read(file({ channelContracts: 1, exchanges: [exchange] }))
    expect(one?.operation).toEqual({ provider: 'bird', operationId: 'getChannel' })
    expect(one?.response).toEqual({ status: 404, headers: { 'content-type': 'a/b' }, body: null })
  })

  test('of another version is refused', async () => {
    await expect(read(file({ channelContracts: 2, exchanges: [] }))).rejects.toThrow(
      /its version is 2, this release reads 1\. Record it again\.$/,
    )
  })
})

test('takes a body alone when told which answer it is', async () => {
  const path = file({ id: 1 })
  expect(await read(path, { provider: 'bird', operationId: 'getChannel', status: 200 })).toEqual([
    {
      request: { method: '', url: '', headers: {} },
      response: { status: 200, headers: {}, body: { id: 1 } },
      source: { file: path, entry: null },
      operation: { provider: 'bird', operationId: 'getChannel' },
    },
  ])
})

test.each(['x.har', 'x.ndjson'])('refuses to take a recording for a body alone: %s', async (name) => {
  const path = file({ log: { entries: [{ request, response: { status: 200 } }] } }, name)
  await expect(read(path, { provider: 'bird', operationId: 'getChannel', status: 200 })).rejects.toThrow(
    /: it is a recording, which says itself what was asked\. Leave out --operation and --status\.$/,
  )
})

test.each([
  ['a missing file', 'nowhere.json', undefined, /nowhere\.json: there is no such file\. Name a readable file\.$/],
  ['a directory', '.', undefined, /: it is a directory\. Name a readable file\.$/],
  ['an empty file', 'empty.json', ' \n', /empty\.json: it is empty\. Name a file with a recording\.$/],
  [
    'a HAR that was cut off',
    'cut.har',
    '{"log":{"entries":[{"requ',
    /cut\.har: it is cut off, what begins at byte 19 has not ended at line 1, byte 25\. Correct or record it again\.$/,
  ],
  ['text', 'notes.txt', 'a\nb', /notes\.txt: it is not JSON at line 1, byte 0\. Correct or record it again\.$/],
  [
    'a body alone',
    'body.json',
    '{"id":1}',
    /neither a HAR .* nor a recording .*add --provider, --operation and --status\.$/,
  ],
])('refuses %s in one sentence', async (_name, name, content, sentence) => {
  const path = content === undefined ? join(folder, name) : file(content, name)
  await expect(read(path)).rejects.toThrow(sentence)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readExchanges } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'recordings-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(content: unknown, name = 'x.json'): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const request = {
  method: 'get',
  url: 'https://api.bird.com/workspaces/w/channels',
  headers: [{ name: 'Accept', value: '*/*' }],
}

describe('a HAR', () => {
  test('gives one exchange per entry, with lower-case headers and parsed JSON', () => {
    const content = { mimeType: 'application/json', text: '{"results":[]}' }
    const path = file({
      log: { entries: [{ request, response: { status: 200, headers: [{ name: 'X-A', value: '1' }], content } }] },
    })
    expect(readExchanges(path)).toEqual([
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
  ])('reads %s', (_name, content, body) => {
    const [exchange] = readExchanges(file({ log: { entries: [{ request, response: { status: 200, content } }] } }))
    const { headers: _headers, ...rest } = exchange?.response ?? { headers: {} }
    expect(rest).toEqual({ status: 200, ...body })
  })

  test('names the entry that has no URL', () => {
    const entries = [
      { request, response: { status: 200 } },
      { request: {}, response: { status: 200 } },
    ]
    expect(() => readExchanges(file({ log: { entries } }))).toThrow(
      /^Failed to read .*x\.json: entry 1 has no request\.url\. Export the HAR again\.$/,
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

  test('gives its exchanges, and keeps a null body apart from none', () => {
    const [read] = readExchanges(file({ channelContracts: 1, exchanges: [exchange] }))
    expect(read?.operation).toEqual({ provider: 'bird', operationId: 'getChannel' })
    expect(read?.response).toEqual({ status: 404, headers: { 'content-type': 'a/b' }, body: null })
  })

  test('of another version is refused', () => {
    expect(() => readExchanges(file({ channelContracts: 2, exchanges: [] }))).toThrow(
      /its version is 2, this release reads 1\. Record it again\.$/,
    )
  })
})

test('takes a body alone when told which answer it is', () => {
  const path = file({ id: 1 })
  expect(readExchanges(path, { provider: 'bird', operationId: 'getChannel', status: 200 })).toEqual([
    {
      request: { method: '', url: '', headers: {} },
      response: { status: 200, headers: {}, body: { id: 1 } },
      source: { file: path, entry: null },
      operation: { provider: 'bird', operationId: 'getChannel' },
    },
  ])
})

test.each([
  ['a missing file', 'nowhere.json', undefined, /nowhere\.json: there is no such file\. Name a readable file\.$/],
  ['a directory', '.', undefined, /: it is a directory\. Name a readable file\.$/],
  ['an empty file', 'empty.json', ' \n', /empty\.json: it is empty\. Name a file with a recording\.$/],
  [
    'a HAR that was cut off',
    'cut.har',
    '{"log":{"entries":[{"requ',
    /cut\.har: it is not JSON.*Correct or record it again\.$/,
  ],
  ['text', 'notes.txt', 'a\nb', /notes\.txt: it is not JSON.*Correct or record it again\.$/],
  [
    'a body alone',
    'body.json',
    '{"id":1}',
    /neither a HAR .* nor a recording .*add --provider, --operation and --status\.$/,
  ],
])('refuses %s in one sentence', (_name, name, content, sentence) => {
  const path = content === undefined ? join(folder, name) : file(content, name)
  expect(() => readExchanges(path)).toThrow(sentence)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFiles } from './check-files.ts'
import { inShort } from './testing/judge.ts'

const folder = mkdtempSync(join(tmpdir(), 'left-out-'))
afterAll(() => rmSync(folder, { recursive: true }))

const channels = 'https://api.copilot.com/v1/message-channels'
const json = [{ name: 'content-type', value: 'application/json' }]

const noHeaders: { name: string; value: string }[] = []

/** Checks a HAR of one exchange: what was found, and what was noted. */
async function check(response: object, { method = 'GET', url = channels, bytes = '', headers = noHeaders } = {}) {
  const file = join(folder, 'x.har')
  const entry = JSON.stringify({
    request: { method, url, headers },
    response: { status: 200, headers: json, ...response },
  })
  writeFileSync(file, `{"log":{"entries":[${bytes}${entry}]}}`)
  const { findings, notes, summary } = await checkFiles([file])
  return { found: findings.map(inShort), notes: notes.map(({ reason }) => reason), summary }
}

const long = [...json, { name: 'content-length', value: '1185' }]

test.each([
  ['of which only the size is there', { content: { size: 5 } }],
  ['that has the text null', { content: { size: 5, text: null } }],
  ['that has an empty text and a length', { headers: long, content: { size: 0, text: '' } }],
  ['that has no part for it', {}],
  ['that is no text', { content: { text: { data: [] } } }],
])('notes a body %s', async (_name, response) => {
  const { found, notes } = await check(response)
  expect([found, notes]).toEqual([[], ['Its body was not recorded, so it was not judged.']])
})

test.each([
  ['asked for by HEAD', { content: { size: 5 } }, { method: 'HEAD' }],
  ['with a status that is not documented, which is told itself', { status: 418 }, {}],
])('notes nothing of an answer %s', async (_name, response, request) => {
  expect((await check(response, request)).notes).toEqual([])
})

test('notes a part that was asked for, and finds nothing of its status', async () => {
  const part = { status: 206, content: { text: '{"da' } }
  const { found, notes } = await check(part, { headers: [{ name: 'Range', value: 'bytes=0-3' }] })
  expect([found, notes]).toEqual([[], ['It is the part that was asked for (206), which was not judged.']])
  expect((await check(part)).found).toEqual([expect.stringMatching(/status-code/)])
})

test('says of a body only once that it was not judged, and why', async () => {
  expect((await check({ content: { text: 'x', encoding: 'hex' } })).notes).toEqual([
    'Its body was not judged: it is written in a way that is not read here.',
  ])
})

test('finds that an answer of JSON is empty', async () => {
  const headers = [...json, { name: 'content-length', value: '0' }]
  expect((await check({ headers, content: { size: 0, text: '' } })).found).toEqual([
    'error response-schema /: a string of 0 characters / object',
  ])
})

const deep = '['.repeat(3000) + ']'.repeat(3000)
const elsewhere = (response: string): string => `{"request":{"url":"https://cdn.example/a"},"response":${response}},`

test.each([
  ['a status that is none of HTTP', '{"status":999}'],
  ['no status', '{}'],
  ['a body as deep as none', `{"status":200,"content":{"mimeType":"application/json","text":"${deep}"}}`],
])('skips an exchange of others with %s', async (_name, response) => {
  const { summary, notes } = await check({ content: { text: '{"data":[]}' } }, { bytes: elsewhere(response) })
  expect(summary).toMatchObject({ exchanges: 2, checked: 1, skipped: 1, unreadable: 0 })
  expect(notes).toEqual(['GET /… is no operation of any provider; if the host is yours, add --provider or --server.'])
})

test('stops at an exchange with a provider that cannot be read', async () => {
  const bytes = elsewhere('{"status":999}').replace('https://cdn.example/a', channels)
  await expect(check({}, { bytes })).rejects.toThrow(/exchange 0: its status 999 is none of HTTP\. Record it again\.$/)
})

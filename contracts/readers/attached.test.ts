import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFiles } from '../check-files.ts'
import { birdChannel, inShort } from '../testing/judge.ts'
import { readAttached } from './attached.ts'
import { maxEntryBytes } from './cursor.ts'
import { listFiles } from './list-files.ts'
import { readEntries } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'attached-'))
afterAll(() => rmSync(folder, { recursive: true }))
const recording = join(folder, 'x.har')

/** Writes a file beside the recording and gives its name, which is what it holds, as Playwright names it. */
function attach(text: string): string {
  const name = `${hash('sha1', text)}.json`
  writeFileSync(join(folder, name), text)
  return name
}

/** Writes a HAR of one exchange whose bodies stand in the files of these names. */
function record(content: object, postData?: object): void {
  const url = 'https://api.bird.com/workspaces/123e4567-e89b-12d3-a456-426614174000/channels'
  const request = { method: postData ? 'POST' : 'GET', url, headers: [], ...(postData ? { postData } : {}) }
  const response = { status: 200, headers: [], content: { mimeType: 'application/json', size: 9, ...content } }
  writeFileSync(recording, JSON.stringify({ log: { version: '1.2', entries: [{ request, response }] } }))
}

test('judges a body that a HAR has in a file beside it', async () => {
  record({ _file: attach(JSON.stringify({ results: [{ ...birdChannel, status: 'paused' }], nextPageToken: null })) })
  const { findings, notes } = await checkFiles([recording])
  expect(notes).toEqual([])
  expect(findings.map(inShort)).toContain(
    'error enum-value /results/0/status: "paused" / one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"',
  )
})

test('reads a sent body from such a file, and one that stands in the entry from there', async () => {
  record({ text: '{"here":1}', _file: attach('{"there":1}') }, { text: '', _file: attach('{"sent":1}') })
  for await (const entry of readEntries(recording))
    expect(entry).toMatchObject({ request: { body: { sent: 1 } }, response: { body: { here: 1 } } })
})

test('says that a file is missing instead of passing over the body', async () => {
  record({ _file: 'gone.json' })
  const { summary, notes } = await checkFiles([recording])
  expect(summary).toMatchObject({ checked: 1, error: 0 })
  expect(notes.map(({ reason }) => reason)).toEqual([
    'Its body was not judged: the file beside the recording that it was recorded in is not there.',
  ])
})

const elsewhere = 'it was recorded in a file that is not beside the recording'
const missing = 'the file beside the recording that it was recorded in is not there'
mkdirSync(join(folder, 'below'))
writeFileSync(join(folder, 'below', 'a.json'), '{}')
symlinkSync(join(folder, 'below'), join(folder, 'linked'))
symlinkSync(join(folder, 'below', 'a.json'), join(folder, 'link.json'))
writeFileSync(join(folder, 'huge.json'), '')
truncateSync(join(folder, 'huge.json'), maxEntryBytes + 1)

test.each([
  ['above', '../a.json', elsewhere],
  ['above what is below', 'below/../../a.json', elsewhere],
  ['below a link', 'linked/a.json', missing],
  ['anywhere', '/etc/hostname', elsewhere],
  ['on another drive', 'C:a.json', elsewhere],
  ['that is a folder', 'below', missing],
  ['that is a link', 'link.json', missing],
  ['that is hidden', '.npmrc', elsewhere],
  ['that no body is as large as', 'huge.json', 'it is larger than 64 MB'],
])('reads no file %s', (_name, name, reason) => {
  expect(readAttached(recording, name)).toBe(reason)
})

test('reads a file below', () => {
  expect(String(readAttached(recording, 'below/a.json'))).toBe('{}')
})

test('has no file beside standard input', () => {
  expect(readAttached('-', 'link.json')).toBe(
    'it was recorded in a file of its own, and standard input has none beside it',
  )
})

test('lists the recordings of a folder without bodies that have the digest of what they hold as a name', () => {
  const below = join(folder, 'list')
  mkdirSync(below)
  const [body, other] = ['{"a":1}', '{"a":2}']
  for (const [name, text] of [
    [`${hash('sha1', body)}.json`, body],
    [`${hash('sha1', other)}.json`, 'of another digest'],
    ['recording.json', body],
  ] as const)
    writeFileSync(join(below, name), text)
  const names = (): string[] => listFiles([below]).files.map((file) => basename(file))
  expect(names()).toEqual([`${hash('sha1', other)}.json`, 'recording.json'])
})

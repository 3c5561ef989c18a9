import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { invalidUtf8At } from './encoding.ts'
import { readEntries } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'encodings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text =
  '{"channelContracts":1,\n"exchanges":[{"request":{"url":"/é€😀"},"response":{"status":200}},{"request":{"url":"/b"},"response":{"status":200}}]}'

/** Reads bytes as a file and gives its URLs, and the reasons for what cannot be read. */
async function read(bytes: Buffer): Promise<string[]> {
  const path = join(folder, 'x.json')
  writeFileSync(path, bytes)
  const found: string[] = []
  for await (const entry of readEntries(path)) found.push('reason' in entry ? entry.reason : entry.request.url)
  return found
}

const utf16 = Buffer.from(text, 'utf16le')

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
])('reads %s', async (_name, bytes) => {
  expect(await read(bytes)).toEqual(['/é€😀', '/b'])
})

test('reads UTF-16 that is longer than a chunk, whatever stands at its border', async () => {
  const long = text.replace('/b', '😀'.repeat(100_000))
  expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe, 0x20, 0x00]), Buffer.from(long, 'utf16le')]))).toEqual([
    '/é€😀',
    '😀'.repeat(100_000),
  ])
})

test('names the byte that is not UTF-8, and reads on with the next exchange', async () => {
  const at = text.indexOf('é')
  expect(await read(Buffer.from(text, 'latin1'))).toEqual([
    `it is not UTF-8 at line 2, byte ${at}. Correct or record it again.`,
    '/b',
  ])
})

test.each([
  ['UTF-16 without a mark', utf16, 'it is UTF-16 or UTF-32 without a byte order mark, or no text. Save it as UTF-8.'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'it is UTF-32. Save it as UTF-8.'],
  ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'it is compressed with gzip. Unpack it first.'],
  ['ZIP', Buffer.from('PK\u0003\u0004'), 'it is a ZIP archive. Unpack it first.'],
  [
    'UTF-16 with half a character',
    Buffer.from([0xff, 0xfe, 0x7b, 0, 0, 0xdc]),
    'it is not UTF-16 between byte 4 and byte 6. Save it as UTF-8.',
  ],
])('refuses %s in one sentence', async (_name, bytes, reason) => {
  expect(await read(bytes)).toEqual([reason])
})

test.each([
  ['a€', -1],
  ['\xff', 0],
  ['ab\xc3', 2],
  ['\xe2\x82\xac\xe2\x82(', 3],
])('finds the first byte of %j that is not UTF-8', (text, at) => {
  expect(invalidUtf8At(Buffer.from(text, text.startsWith('a€') ? 'utf8' : 'latin1'))).toBe(at)
})

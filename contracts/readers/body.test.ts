import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBody } from './body.ts'

const json = '{"a":"é"}'
const bytes = Buffer.from(json)

/** Reads bytes as a recorder keeps them in a HAR, with the coding that the answer named. */
function read(recorded: Buffer, coding: string, mediaType = 'application/json') {
  const headers = { 'content-type': mediaType, ...(coding === '' ? {} : { 'content-encoding': coding }) }
  return readBody(recorded.toString('base64'), 'base64', headers)
}

test.each([
  ['', bytes],
  ['gzip', gzipSync(bytes)],
  ['x-gzip', gzipSync(bytes)],
  ['br', brotliCompressSync(bytes)],
  ['deflate', deflateSync(bytes)],
  ['deflate', deflateRawSync(bytes)],
  ['GZip, br', brotliCompressSync(gzipSync(bytes))],
  ['identity', bytes],
])('reads what came with content-encoding "%s"', (coding, recorded) => {
  expect(read(recorded, coding)).toEqual({ body: { a: 'é' }, notes: [] })
})

test('reads what the browser has unpacked although the header stayed', () => {
  expect(read(bytes, 'br')).toEqual({ body: { a: 'é' }, notes: [] })
  expect(read(Buffer.from('no JSON'), 'gzip', 'text/plain')).toEqual({ body: 'no JSON', notes: [] })
})

test.each([
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'it is packed in a way that is not read here'],
  ['constructor', Buffer.from([0xff]), 'it is packed in a way that is not read here'],
  ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'its bytes are not what "content-encoding: gzip" says'],
  ['br', gzipSync(bytes), 'its bytes are not what "content-encoding: br" says'],
  ['gzip', gzipSync(Buffer.alloc(65 * 1024 * 1024)), 'unpacked it is larger than 64 MB'],
])('says why a body with content-encoding "%s" was not judged', (coding, recorded, reason) => {
  expect(read(recorded, coding)).toEqual({ notes: [`Its body was not judged: ${reason}.`] })
})

test('reads text behind a byte order mark', () => {
  expect(readBody(`\uFEFF${json}`, undefined, {})).toEqual({ body: { a: 'é' }, notes: [] })
})

test('puts the pieces together that Polly writes, each in base64 with an end of its own', () => {
  const packed = gzipSync(bytes)
  const pieces = [packed.subarray(0, 10), packed.subarray(10, 11), packed.subarray(11)]
  const text = JSON.stringify(pieces.map((piece) => piece.toString('base64')))
  expect(readBody(text, 'Base64', { 'content-encoding': 'gzip' })).toEqual({ body: { a: 'é' }, notes: [] })
})

test('does not take text in another encoding for the body', () => {
  const notes = ['Its body was not judged: it is written in a way that is not read here.']
  expect(readBody(bytes.toString('hex'), 'hex', {})).toEqual({ notes })
})

test('says nothing of a picture that is no text', () => {
  expect(read(Buffer.from([0x89, 0x50, 0xff]), '', 'image/png').notes).toEqual([])
})

test('says when a body is not UTF-8', () => {
  expect(read(Buffer.from(json, 'latin1'), '')).toEqual({
    body: { a: '\uFFFD' },
    notes: ['Its body is not UTF-8; what is not was read as U+FFFD.'],
  })
})

test.each([
  ['{"id":1,"id":2}', 'An object of it has a property more than once; the last one was judged.'],
  ['{"a":[{"b.c@d":1,"b.c@d":2}]}', 'An object of it has a property more than once; the last one was judged.'],
  ['{"x2024":1,"x2024":2}', 'An object of it has a property more than once; the last one was judged.'],
])('says that a name comes twice in %s, but not a name that may be data', (text, note) => {
  expect(readBody(text, undefined, {}).notes).toEqual([note])
})

test('keeps names that every object has as plain data', () => {
  const { body } = readBody('{"__proto__":{"a":1},"constructor":2}', undefined, {})
  expect(Object.entries(body ?? {})).toEqual([
    ['__proto__', { a: 1 }],
    ['constructor', 2],
  ])
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
})

test.each([
  [500, undefined],
  [501, /^its body is nested more than 500 levels deep\. Leave it out\.$/],
])('judges a body of %d levels or refuses it', (levels, refusal) => {
  const text = '['.repeat(levels) + ']'.repeat(levels)
  if (refusal) expect(() => readBody(text, undefined, {})).toThrow(refusal)
  else expect(readBody(text, undefined, {}).notes).toEqual([])
})

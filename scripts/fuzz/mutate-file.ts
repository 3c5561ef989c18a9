import { gzipSync } from 'node:zlib'
import { between, type Words } from '../../mocks/world/random.ts'
import { one } from './choose.ts'

/** Breaks the text of a file in one way, or now and then in up to four, and gives the bytes. */
export function mutateFile(text: string, words: Words): Buffer {
  let bytes: Buffer = Buffer.from(text)
  for (let changes = one(words, [1, 1, 1, 2, 4]); changes > 0; changes -= 1) bytes = one(words, ways)(bytes, words)
  return bytes
}

const ways: ((bytes: Buffer, words: Words) => Buffer)[] = [
  (bytes, words) => bytes.subarray(0, between(words, 0, bytes.length)),
  (bytes, words) => bytes.subarray(between(words, 0, Math.min(bytes.length, 200))),
  (bytes, words) => flip(bytes, words),
  (bytes, words) => flip(bytes, words),
  (bytes, words) => inText(bytes, words, oddValue(words)),
  (bytes, words) => inText(bytes, words, oddValue(words)),
  (bytes, words) => inText(bytes, words, oddValue(words)),
  (bytes, words) => inObject(bytes, words, `"${one(words, names)}":${oddValue(words)},`),
  (bytes, words) => inObject(bytes, words, `"${one(words, names)}":${oddValue(words)},`),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString(), 'utf16le')]),
  (bytes) => Buffer.from(bytes.toString(), 'utf16le').swap16(),
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes) => gzipSync(bytes),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes, words) => Buffer.concat([bytes, Buffer.from(one(words, ['\n', '}', ']', '\0', ',', '\r\n\r\n{}', 'x']))]),
  (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r')),
]

const names = [
  '__proto__',
  'constructor',
  'toString',
  'log',
  'entries',
  'exchanges',
  'channelContracts',
  'request',
  'response',
  'status',
  'url',
  'headers',
  'body',
  'content',
  'text',
  'encoding',
  'id',
  'type',
  '',
  '\\u0000',
  'provider',
  'operationId',
]

function oddValue(words: Words): string {
  const depth = one(words, [10, 500, 5_000, 60_000])
  return one(words, [
    'null',
    'true',
    '0',
    '-1',
    '1e400',
    '99999999999999999999999',
    '{}',
    '[]',
    '""',
    '"\\ud800"',
    '"\\u0000"',
    '[null]',
    '[[]]',
    '{"__proto__":{"polluted":true}}',
    '{"toString":1,"valueOf":2,"length":-1}',
    `"${'x'.repeat(between(words, 0, 200_000))}"`,
    '['.repeat(depth) + ']'.repeat(depth),
    `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    `[${'{},'.repeat(between(words, 0, 3_000))}{}]`,
    '"https://api.bird.com/%zz/%00?%=%&__proto__=1"',
    '"base64"',
    '"http://[::1"',
    'undefined',
    'NaN',
    "'x'",
    '"GET\\r\\nX: y"',
    '200.5',
    '"2025-06-31T25:61:61Z"',
  ])
}

/** Changes one to six bytes. */
function flip(bytes: Buffer, words: Words): Buffer {
  const changed = Buffer.from(bytes)
  for (let count = between(words, 1, 6); count > 0 && changed.length > 0; count -= 1)
    changed[words() % changed.length] = words() & 0xff
  return changed
}

/** Puts a value in the place of one that is there. */
function inText(bytes: Buffer, words: Words, value: string): Buffer {
  const text = bytes.toString('latin1')
  const places = [...text.matchAll(/:("(?:[^"\\]|\\.){0,2000}"|-?\d+|true|false|null|\{|\[)/g)]
  if (places.length === 0) return bytes
  const place = one(words, places)
  return Buffer.from(`${text.slice(0, place.index)}:${value}${text.slice(place.index + place[0].length)}`, 'latin1')
}

/** Puts a member into an object, as its first: the name may be there already. */
function inObject(bytes: Buffer, words: Words, member: string): Buffer {
  const text = bytes.toString('latin1')
  const places = [...text.matchAll(/\{(?=")/g)]
  if (places.length === 0) return bytes
  const at = one(words, places).index + 1
  return Buffer.from(`${text.slice(0, at)}${member}${text.slice(at)}`, 'latin1')
}

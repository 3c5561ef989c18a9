import { between, chance, type Words } from '../../mocks/world/random.ts'
import { one } from './choose.ts'

/** A body as bytes, one character for each, and its media type. */
export interface OddBody {
  type: string
  text: string
}

/** Makes a body that is hard to read: JSON that is deep, huge or speaks of prototypes, bytes that are no text, forms against the rules. */
export function oddBody(words: Words, right: string | undefined): OddBody {
  if (chance(words, 40)) return oddForm(words)
  const type = one(words, ['application/json', 'application/json; charset=utf-8', 'application/merge-patch+json'])
  return { type, text: oddJson(words, right ?? '{"text":"a"}') }
}

function oddJson(words: Words, right: string): string {
  const depth = one(words, [50, 1_000, 10_000, 100_000])
  const value = one(words, [
    '1e400',
    '-1e999',
    '123456789012345678901234567890',
    '"\\ud800"',
    '"\\u0000"',
    '"\xff\xfe\xc0\xaf"',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    '{"toString":1,"hasOwnProperty":null,"valueOf":"x","length":-1}',
    `"${'x'.repeat(between(words, 0, 60_000))}"`,
    `[${'[],'.repeat(between(words, 0, 5_000))}[]]`,
    '['.repeat(depth) + ']'.repeat(depth),
    `${'{"a":'.repeat(depth >> 1)}1${'}'.repeat(depth >> 1)}`,
    'null',
  ])
  // A string, a number or a word of a right body gives way to it.
  const places = [...right.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|true|false|null)/g)]
  const place = places.length > 0 ? one(words, places) : undefined
  const inside =
    place === undefined ? value : `${right.slice(0, place.index)}:${value}${right.slice(place.index + place[0].length)}`
  return one(words, [
    inside,
    inside,
    inside,
    value,
    right.replace('{', '{"__proto__":{"polluted":true},'),
    right.replace('{', `{"constructor":${value},`),
    right.slice(0, between(words, 0, right.length)),
    `${right}${right}`,
    `\xef\xbb\xbf${right}`,
    `\xff\xfe${right.split('').join('\0')}\0`,
    right.replaceAll('"', "'"),
    `/* a */${right}`,
    `{${'"a":1,'.repeat(between(words, 1, 9_000))}"a":2}`,
    `{${Array.from({ length: between(words, 1, 3_000) }, (_, index) => `"k${index}":${index}`).join(',')}}`,
  ])
}

function oddForm(words: Words): OddBody {
  const edge = one(words, ['edge', 'a b', "'()+_,-./:=?", 'x'.repeat(70), 'x'.repeat(900), '', '--'])
  const names = ['file', 'attachment', 'name', 'type', '__proto__', 'constructor', '', 'a;b', 'a%00b', 'f\xc3\xa9']
  const parts = Array.from({ length: between(words, 0, 6) }, () => {
    const file = one(words, [
      '',
      '; filename="a;b.txt"',
      '; filename=""',
      '; filename=a b',
      "; filename*=UTF-8''%e2%82",
    ])
    const disposition = one(words, [
      `Content-Disposition: form-data; name="${one(words, names)}"${file}`,
      `Content-Disposition: form-data; name="${one(words, names)}"${file}`,
      `content-disposition:form-data;name=${one(words, names)}${file}`,
      'Content-Disposition: attachment',
      'Content-Disposition',
      'X: y',
    ])
    const type = one(words, ['', '\r\nContent-Type: text/plain', '\r\nContent-Type:', '\r\nContent-Type: a;b="c'])
    const content = one(words, [
      'hello',
      '{"name":"Prices"}',
      '{"__proto__":1}',
      '%',
      '%ff',
      `\0\xff\r\n--${edge}x`,
      'x'.repeat(9000),
      '{'.repeat(5000),
    ])
    const empty = one(words, ['\r\n\r\n', '\r\n\r\n', '\r\n\r\n', '\n\n', '\r\n'])
    return `--${edge}\r\n${disposition}${type}${empty}${content}\r\n`
  })
  const end = one(words, [`--${edge}--\r\n`, `--${edge}--\r\n`, `--${edge}--`, '', `--${edge}`, `--${edge}--\r\nafter`])
  const boundary = one(words, [
    `; boundary=${edge}`,
    `; boundary="${edge}"`,
    `;boundary=${edge};x=y`,
    '',
    '; boundary=',
    '; boundary=other',
  ])
  return { type: `multipart/form-data${boundary}`, text: parts.join('') + end }
}

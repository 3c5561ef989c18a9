import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJsonFault } from './json-fault.ts'
import { parseBody } from './parse-body.ts'

test.each([
  ['{x', 1],
  ['{"a":1,}', 7],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{"a":1', 6],
  ['[1}', 2],
  ['{"a":]', 5],
  ['{} {}', 3],
  ['01', 1],
  ['"a\nb"', 0],
  ['"\\x"', 0],
  ['True', 0],
  ['1,', 1],
  ['', 0],
  [' {"a": [1.5e-3, "\\u00e9", {}, []], "b": null}\n', undefined],
])('%j goes wrong at %j', (text, want) => {
  expect(findJsonFault(text)).toBe(want)
})

test('finds a fault exactly where JSON.parse does', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'null',
    ' ',
    '\\n',
    't',
  )
  const cut = fc.tuple(fc.json(), fc.nat(), pieces).map(([text, at, piece]) => {
    const place = at % (text.length + 1)
    return `${text.slice(0, place)}${piece}${text.slice(place)}`
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        cut,
        fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
      ),
      (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text))
      },
    ),
    { seed: 1, numRuns: 2000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('a refused body says where, in the same words in every engine', () => {
  expect(() => parseBody(new TextEncoder().encode('{x'), 'application/json')).toThrow(
    'The body is not JSON: it goes wrong at position 1.',
  )
})

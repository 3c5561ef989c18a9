import { expect, test } from 'vitest'
import type { Shape } from '../../generated/shape.ts'
import { edge } from './edge.ts'

const now = Date.UTC(2025, 5, 2, 9)
const dial = edge(now)

/** Everything that a value becomes in many places, each once. */
function shownIn(shape: Shape, value: unknown): unknown[] {
  const found = new Map<string, unknown>()
  for (let index = 0; index < 300; index += 1) {
    const place = { name: 'text', path: 'Note/text', always: true, variants: [], components: [], made: false }
    const shown = dial(shape, value, { key: `Note#${index}/text`, ...place })
    found.set(JSON.stringify(shown), shown)
  }
  return [...found.values()]
}

test.each<[string, Shape, unknown, unknown[]]>([
  ['a 32-bit number', { type: 'integer', format: 'int32' }, 5, [0, 2_147_483_647]],
  ['a number of bytes', { type: 'integer', format: 'int64', unit: 'bytes' }, 20480, [0, Number.MAX_SAFE_INTEGER]],
  ['a number with limits', { type: 'integer', format: 'int32', min: 1, max: 9 }, 5, [1, 9]],
  ['a number of which nothing is said', { type: 'integer' }, 5, [5]],
  ['a listed number', { type: 'integer', format: 'int32', values: [1, 2] }, 2, [2]],
  ['a list with limits', { type: 'array', min: 1, max: 3, items: {} }, ['a', 'b'], [['a'], ['a', 'b', 'b']]],
  ['a list that may be empty', { type: 'array', max: 2, items: {} }, ['a'], [[], ['a', 'a']]],
])('shows the bounds of %s', (_, shape, value, bounds) => {
  expect(new Set(shownIn(shape, value))).toEqual(new Set(bounds))
})

test.each<[string, Shape, unknown]>([
  ['a list without limits', { type: 'array', items: {} }, ['a', 'b']],
  ['a list of different items', { type: 'array', max: 9, unique: true, items: {} }, ['a', 'b']],
  ['a list of things with an id', { type: 'array', max: 9, items: {} }, [{ id: 1 }]],
  ['an empty list', { type: 'array', max: 9, items: {} }, []],
  ['a listed text', { type: 'string', values: ['On hold'] }, 'On hold'],
  ['an id', { type: 'string', idKind: 'note' }, 'Note 1'],
  ['text of a form', { type: 'string', pattern: '^A' }, 'Ada Lovelace'],
  ['an address', { type: 'string' }, 'ada@example.com'],
  ['a link', { type: 'string' }, 'https://example.com/a'],
  ['a path', { type: 'string' }, '/static/icon.svg'],
  ['a code word', { type: 'string' }, 'text/plain'],
  ['a word of a program', { type: 'string' }, 'messaging'],
  ['a truth', { type: 'boolean' }, true],
  ['null', { type: 'string', nullable: true }, null],
  ['what is absent', { type: 'string' }, undefined],
  ['a date-time that is none', { type: 'string', format: 'date-time' }, 'soon'],
])('leaves %s', (_, shape, value) => {
  expect(shownIn(shape, value)).toEqual([value])
})

test.each<[string, RegExp]>([
  ['emoji of several code points', /\u{1F469}\u200D/u],
  ['right-to-left text', /\p{Script=Arabic}/u],
  ['very long text', /^.{900,}$/],
  ['a word without a break', /^W{300}$/],
  ['combining marks', /\p{M}{3}/u],
  ['line breaks', /\r\n/],
  ['markup', /<b>/],
  ['an apostrophe and a semicolon', /'\);/],
  ['spaces around', /^ .* $/],
  ['the word null', /^null$/],
  ['one letter', /^a$/],
])('shows %s somewhere', (_, pattern) => {
  const texts = shownIn({ type: 'string' }, 'See you tomorrow').map(String)
  expect(texts.filter((text) => pattern.test(text)).length).toBeGreaterThan(0)
})

test('a text is never longer than it may be, in characters, and some are as long', () => {
  const lengths = shownIn({ type: 'string', max: 10 }, 'See you tomorrow').map((text) => [...String(text)].length)
  expect(Math.max(...lengths)).toBe(10)
})

test('a moment moves the same way in every form', () => {
  const moment = Date.UTC(2025, 4, 20, 12, 30, 15, 250)
  const [milliseconds] = shownIn({ type: 'integer', format: 'int64', unit: 'milliseconds' }, moment)
  const [seconds] = shownIn({ type: 'integer', format: 'int64', unit: 'seconds' }, Math.floor(moment / 1000))
  const [text] = shownIn({ type: 'string', format: 'date-time' }, new Date(moment).toISOString())
  expect([text, seconds, milliseconds]).toEqual(['2025-04-30T23:57:52.215Z', 1746057472, 1746057472215])
})

test('leaves a number that says something of the rest', () => {
  const place = {
    key: 'File#1/size',
    name: 'size',
    path: 'File/size',
    always: true,
    variants: [],
    components: [],
    made: false,
  }
  const size: Shape = { type: 'integer', min: 0 }
  const shown = (tied: string[]) =>
    new Set(Array.from({ length: 50 }, (_, index) => edge(now, tied)(size, 5, { ...place, key: `File#${index}/size` })))
  expect([shown([]), shown(['File.size'])]).toEqual([new Set([5, 0]), new Set([5])])
})

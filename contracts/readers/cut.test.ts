import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCursor } from './cursor.ts'
import { cutDocument, notJson, textOf } from './document.ts'
import { Fault } from './fault.ts'
import { mostNames, parseJson } from './parse.ts'
import { scanOn, startScan } from './scan.ts'
import { sourceOf } from './source.ts'

/** The entries of a text, read in chunks of so many bytes, or the words of the fault that ends it. */
async function cut(text: string, chunk: number): Promise<{ entries: unknown[]; fault?: string }> {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  )
  const entries: unknown[] = []
  try {
    for await (const some of cutDocument(createCursor(sourceOf(chunks)))) {
      for (const { cut } of some) {
        const parsed = parseJson(textOf(cut), cut.scan?.colons)
        if (!parsed) throw notJson(cut, textOf(cut))
        entries.push(parsed.value)
      }
    }
    return { entries }
  } catch (error) {
    if (error instanceof Fault) return { entries, fault: error.message }
    throw error
  }
}

/** Writes a value as JSON with any white space between its parts. */
function spaced(value: unknown, spaces: readonly string[]): string {
  let count = 0
  const space = (): string => spaces[count++ % spaces.length] ?? ''
  const write = (one: unknown): string => {
    if (Array.isArray(one)) return `[${space()}${one.map((item) => `${write(item)}${space()}`).join(`,${space()}`)}]`
    if (typeof one !== 'object' || one === null) return JSON.stringify(one)
    const members = Object.entries(one).map(
      ([name, child]) => `${JSON.stringify(name)}${space()}:${space()}${write(child)}${space()}`,
    )
    return `{${space()}${members.join(`,${space()}`)}}`
  }
  return `${space()}${write(value)}${space()}`
}

const spaces = fc.array(fc.constantFrom('', ' ', '\n', '\t', '\r\n', '    '), { minLength: 1, maxLength: 7 })
const members = fc.dictionary(
  fc.string().filter((name) => !['log', 'entries', 'exchanges', 'channelContracts'].includes(name)),
  fc.jsonValue(),
  { maxKeys: 3 },
)
const har = fc
  .record({ entries: fc.array(fc.jsonValue()), before: members, after: members, outer: members, last: fc.boolean() })
  .map(({ entries, before, after, outer, last }) => {
    const log = { ...before, entries, ...after }
    return { entries, document: last ? { ...outer, log } : { log, ...outer } }
  })

test('cuts any HAR into the entries that JSON.parse gives, whatever its spaces, order and chunks', async () => {
  await fc.assert(
    fc.asyncProperty(har, spaces, fc.integer({ min: 1, max: 40 }), async ({ entries, document }, between, chunk) => {
      const text = spaced(document, between)
      expect(await cut(text, chunk)).toEqual({ entries: JSON.parse(JSON.stringify(entries)) })
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('refuses a HAR with one byte changed exactly when JSON.parse does, if its list is still found', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(har, fc.nat(), fc.constantFrom(...'{}[]",:\\x0 -'), async ({ document }, where, byte) => {
      const text = JSON.stringify(document)
      const at = where % text.length
      const broken = text.slice(0, at) + byte + text.slice(at + 1)
      // What is no longer a HAR is refused as such, be it JSON or not.
      const names = parse(broken)
      const { fault } = await cut(broken, 7)
      if (names === undefined) {
        refused += 1
        expect(fault).toBeDefined()
      } else if (Array.isArray(names.log?.entries)) expect(fault?.replace(/ twice.*/, '')).toSatisfy(isNoneOrRepeated)
    }),
    { seed: 1, numRuns: 500 },
  )
  expect(refused).toBeGreaterThan(100)
})

function isNoneOrRepeated(fault: string | undefined): boolean {
  return fault === undefined || /^(it has "log"|"log" has "entries")$/.test(fault)
}

function parse(text: string): { log?: { entries?: unknown } } | undefined {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return undefined
  }
}

test('holds no more than 64 entries at once, however many are read at a time', async () => {
  const list = Array.from({ length: 200 }, (_, index) => ({ index }))
  const counts: number[] = []
  const cursor = createCursor(sourceOf([Buffer.from(JSON.stringify({ log: { entries: list } }))]))
  for await (const some of cutDocument(cursor)) counts.push(some.length)
  expect(counts).toEqual([64, 64, 64, 8])
})

test.each([
  ['cut off in a string', '{"log":{"entries":[{"a":"b', 'it is cut off, what begins at byte 19 has not ended'],
  ['cut off between entries', '{"log":{"entries":[1,', 'it is cut off'],
  ['cut off after its entries', '{"log":{"entries":[1]', 'it is cut off'],
  ['with something after its end', '{"log":{"entries":[1]}} x', 'something follows its end'],
  ['with two lists', '{"log":{"entries":[1],"entries":[2]}}', '"log" has "entries" twice. Leave one out.'],
  ['with no list', '{"log":{"entries":{}}}', '"log" has no list "entries". Export the HAR again.'],
  ['with a member that is no JSON', '{"log":{"pages":nonsense,"entries":[1]}}', 'it is not JSON'],
  ['without a comma', '{"log":{"entries":[1 2]}}', 'it is not JSON'],
  ['with a comma too many', '{"log":{"entries":[1,]}}', 'it is not JSON'],
])('refuses a HAR %s', async (_name, text, fault) => {
  expect((await cut(text, 3)).fault).toBe(fault)
})

test('counts as many names in a JSON text as it has, or more', () => {
  fc.assert(
    fc.property(fc.jsonValue(), spaces, (value, between) => {
      const text = spaced(value, between)
      const names = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1
      expect(mostNames(text)).toBeGreaterThanOrEqual(names)
    }),
    { seed: 1, numRuns: 500 },
  )
  const awkward = fc.dictionary(fc.string({ unit: fc.constantFrom('\\', '"', ':', ' ', 'a') }), fc.json())
  fc.assert(
    fc.property(awkward, spaces, (value, between) => {
      expect(mostNames(spaced(value, between))).toBeGreaterThanOrEqual(Object.keys(value).length)
    }),
    { seed: 1, numRuns: 1000 },
  )
  expect(mostNames('{"a":"b: :c","d" : [{"e":"f"}],"g\\"":{}}')).toBe(5)
})

test('counts no names of JSON that stands in a string', () => {
  expect(mostNames(JSON.stringify({ text: JSON.stringify({ id: 1, name: JSON.stringify({ deep: 2 }) }) }))).toBe(1)
})

/** Scans a text from each of four places in memory, in chunks of so many bytes: what a word is differs among them. */
function scans(text: string, chunk: number): unknown[] {
  return [0, 1, 2, 3].map((offset) => {
    const bytes = Buffer.from(`${'.'.repeat(offset)}${text}`).subarray(offset)
    const scan = startScan()
    let end = -1
    for (let from = 0; from < bytes.length && end === -1; from += chunk)
      end = scanOn(scan, bytes, from, Math.min(from + chunk, bytes.length))
    return { end, colons: scan.colons, longest: scan.longest }
  })
}

test('finds where a value and its longest string end, whatever is escaped, wherever it stands in memory, in chunks of any size', () => {
  const parts = fc.constantFrom('\\"', '\\\\', '\\n', '\\u0022', '#', ']', ':', '{', 'é', 'ab', 'some words')
  const strings = fc.array(parts, { maxLength: 30 }).map((some) => `"${some.join('')}"`)
  fc.assert(
    fc.property(fc.array(strings, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (some, chunk) => {
      const lengths = some.map((one) => Buffer.byteLength(one))
      const longest = Math.max(...lengths)
      const from = lengths.slice(0, lengths.indexOf(longest)).reduce((sum, length) => sum + length + 1, 1)
      const end = lengths.reduce((sum, length) => sum + length + 1, 1)
      const want = { end, colons: 0, longest: { from, to: from + longest } }
      expect(scans(`[${some.join()}]]`, chunk)).toEqual([want, want, want, want])
    }),
    { seed: 1, numRuns: 500 },
  )
})

test.each([1, 2, 3, 4, 5, 7, 40])('counts the colons between names and values alone, in chunks of %i', (chunk) => {
  const text = '{"a":{"id":1,"x\\":\\\\":"\\":\\\\\\": words:","id":[{":":2}]}}'
  const want = {
    end: text.length,
    colons: 5,
    longest: { from: text.indexOf('"\\":\\\\\\'), to: text.indexOf(',"id":[') },
  }
  expect(scans(text, chunk)).toEqual([want, want, want, want])
  expect(parseJson(text, 5)?.repeated).toBe('id')
})

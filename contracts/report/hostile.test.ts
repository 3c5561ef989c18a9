import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { createReport, type Report } from '../report.ts'
import { sampleFinding } from '../testing/sample-report.ts'
import { type FormatName, formats } from './formats.ts'

const marks = [
  '##[',
  '::error::',
  '\n',
  '\r',
  '`',
  '](',
  '<b>',
  '&amp;',
  ']]>',
  '%0A',
  '@a',
  '\\',
  '|',
  '\u001b',
  '"',
  '~~',
]
/** Text of any code units, half surrogates too, mixed with what means something to some reader. */
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom('\ud800', '\udc00', ...marks)))
  .map((parts) => parts.join(''))

/** A report in which every text that may come from outside is the given one. */
function reportOf(hostile: string): Report {
  const source = { file: `f${hostile}`, entry: 0 }
  const finding = sampleFinding({ received: hostile, instancePath: `/${hostile}`, advice: hostile, source })
  return {
    ...createReport(2, [finding], [{ source, reason: hostile }]),
    unreadable: [{ source, reason: hostile }],
    notes: [{ source, reason: hostile, count: 2, sources: [source, source] }],
  }
}

/** Writes a report for many texts and compares what a reader finds in it with what he finds for a plain word. */
function sameForAnyText(format: FormatName, read: (written: string) => unknown): void {
  const expected = read(formats[format](reportOf('word')))
  fc.assert(
    fc.property(text, (hostile) => {
      expect(read(formats[format](reportOf(hostile)))).toEqual(expected)
    }),
    { seed: 1, numRuns: 200 },
  )
}

test('text has the same lines whatever an answer says, and none starts a command', () => {
  sameForAnyText('text', (written) => [
    written.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length,
    written.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line) || /\p{Cc}/u.test(line)),
  ])
})

test('GitHub reads the same commands whatever an answer says', () => {
  sameForAnyText('github', (written) =>
    written
      .split(/\r\n|[\n\r]/)
      .map((line) => [
        /^\s*::(\w+)/.exec(line)?.[1],
        /^::\w+ title=[^,:]*(,file=[^,:]*)?::/.test(line),
        line.includes('##['),
      ]),
  )
})

test('JUnit is well-formed with the same elements whatever an answer says', () => {
  const parser = new XMLParser({ ignoreAttributes: true, processEntities: false })
  sameForAnyText('junit', (written) => [
    XMLValidator.validate(written),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u.test(written),
    shape(parser.parse(written)),
  ])
})

test('Markdown renders to the same elements whatever an answer says', () => {
  sameForAnyText('markdown', (written) =>
    Array.from(String(marked.parse(written, { async: false })).matchAll(/<\/?[a-z]\w*|href="[^"]*"/g), ([tag]) => tag),
  )
})

test('JSON and SARIF have the same members whatever an answer says', () => {
  sameForAnyText('json', (written) => shape(JSON.parse(written)))
  sameForAnyText('sarif', (written) => [
    shape(JSON.parse(written)),
    /\]\(/.test(JSON.parse(written).runs[0].results[0].message.text),
  ])
})

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shape(member)]))
}

import { expect, test } from 'vitest'
import { parseOutputs } from './parse-outputs.ts'

/** Reads options as they stand on the command line, and says where each format goes. */
function outputs(line: string): string[] {
  const words = line.split(' ').filter((word) => word !== '')
  const values = (option: string): string[] => words.filter((_, index) => words[index - 1] === option)
  return parseOutputs(values('--format'), values('--output')).map(
    ({ format, file }) => `${format} to ${file ?? 'stdout'}`,
  )
}

test.each([
  ['', ['text to stdout']],
  ['--format json', ['json to stdout']],
  ['--output report.sarif', ['text to stdout', 'sarif to report.sarif']],
  ['--format sarif --output report.sarif', ['text to stdout', 'sarif to report.sarif']],
  ['--format sarif --output report.sarif --format text', ['text to stdout', 'sarif to report.sarif']],
  ['--format github --output junit.xml --output r.md', ['github to stdout', 'junit to junit.xml', 'markdown to r.md']],
  ['--format sarif --output report', ['text to stdout', 'sarif to report']],
  ['--format json --output junit=report.out', ['json to stdout', 'junit to report.out']],
  ['--output sarif=report.json --output a=b.json', ['text to stdout', 'sarif to report.json', 'json to a=b.json']],
  ['--output REPORT.SARIF.JSON --output r.txt', ['text to stdout', 'sarif to REPORT.SARIF.JSON', 'text to r.txt']],
  ['--format json --format json', ['json to stdout']],
])('%s', (line, expected) => {
  expect(outputs(line)).toEqual(expected)
})

test.each([
  ['--format html', '"html" is no format. Known: text, json, junit, sarif, github, markdown.'],
  ['--format constructor', '"constructor" is no format. Known: text, json, junit, sarif, github, markdown.'],
  [
    '--output report',
    '--output report does not say its format. Let it end in .sarif, .sarif.json, .xml, .md, .json, .txt, or write <format>=report.',
  ],
  [
    '--format json --format junit',
    'standard output takes one format, not json and junit. Add --output <file> for the others.',
  ],
  ['--output a.md --output a.md', '--output a.md is given twice. Name another file for one of them.'],
  ['--output json=-', '--output json=- is no file. Use --format for standard output.'],
  ['--output json=', '--output json= is no file. Use --format for standard output.'],
])('refuses %s in one sentence', (line, message) => {
  expect(() => outputs(line)).toThrow(`Failed to read the options: ${message}`)
})

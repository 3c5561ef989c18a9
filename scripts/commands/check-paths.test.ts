import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type CommandFiles, checkPaths } from './check-paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'paths-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => `${folder}/${name}`
writeFileSync(at('in.json'), '{}')
mkdirSync(at('sub'))
symlinkSync('in.json', at('link.json'))

const output = (file: string) => ({ format: 'json', file }) as const

test.each([
  [
    { inputs: [at('in.json')], outputs: [output(at('sub/../in.json'))] },
    'sub/../in.json is both an input and --output',
  ],
  [{ inputs: [at('in.json')], outputs: [output(at('link.json'))] }, 'link.json is both an input and --output'],
  [
    { inputs: [at('in.json')], outputs: [], baseline: at('in.json'), writeBaseline: true },
    'in.json is both an input and --baseline',
  ],
  [{ inputs: [], outputs: [output(at('x.json'))], baseline: at('x.json') }, 'x.json is both --baseline and --output'],
  [
    { inputs: [], outputs: [output(at('x.json'))], coverageOutput: at('./x.json') },
    './x.json is both --output and --coverage-output',
  ],
] satisfies [CommandFiles, string][])('refuses %j', (files, message) => {
  expect(() => checkPaths(files)).toThrow(
    `Failed to read the options: ${folder}/${message}. Name another file for one of them.`,
  )
})

test('refuses an output that is given twice in two ways', () => {
  const outputs = [output(at('x.json')), output(at('./x.json'))]
  expect(() => checkPaths({ inputs: [], outputs })).toThrow(`--output ${folder}/./x.json is given twice.`)
})

test.each<CommandFiles>([
  { inputs: [at('in.json'), at('in.json'), '-', '-'], outputs: [{ format: 'text', file: null }] },
  { inputs: [at('in.json')], outputs: [], baseline: at('in.json') },
  { inputs: [folder], outputs: [output(at('x.json'))], baseline: at('b.json'), coverageOutput: at('sub/x.json') },
  { inputs: [], outputs: [output('/dev/null')], coverageOutput: '/dev/null' },
])('takes %j', (files) => {
  expect(() => checkPaths(files)).not.toThrow()
})

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createReport } from '../../contracts/report.ts'
import { sampleFinding } from '../../contracts/testing/sample-report.ts'
import { checkBaselineOptions, useBaseline } from './check-baseline.ts'
import { type CoverageTold, checkCoverageOptions, tellCoverage } from './check-coverage.ts'
import { wantsColour, writeOutputs } from './check-output.ts'
import type { Output } from './parse-outputs.ts'
import { writeWhole } from './write-whole.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const noCoverage = { files: [], text: '', exitCode: 0 } as const satisfies CoverageTold

function streamOf() {
  return {
    text: '',
    write(text: string) {
      this.text += text
    },
  }
}

const streamsOf = () => ({ stdout: streamOf(), stderr: streamOf() })

/** Writes outputs, and gives what came on the standard streams. */
function write(
  outputs: readonly Output[],
  colour: boolean,
  coverage: CoverageTold = noCoverage,
  streams = streamsOf(),
): { stdout: string; stderr: string } {
  writeOutputs(report, outputs, { failOn: 'error', colour, coverage }, streams)
  return { stdout: streams.stdout.text, stderr: streams.stderr.text }
}

const report = createReport(1, [sampleFinding({ facts: [] })], [])

describe('the outputs of a check', () => {
  test('each get their format, and only standard output gets colours', () => {
    const outputs = [
      { format: 'text', file: null },
      { format: 'text', file: at('r.txt') },
      { format: 'junit', file: at('r.xml') },
    ] as const
    const printed = write(outputs, true).stdout
    expect([printed.includes('\u001b[31m'), read('r.txt').includes('\u001b')]).toEqual([true, false])
    expect(read('r.xml').split('\n')[0]).toBe('<?xml version="1.0" encoding="UTF-8"?>')
    expect(readdirSync(folder).sort()).toEqual(['r.txt', 'r.xml'])
  })

  test('print nothing when a file cannot be written', () => {
    const outputs = [
      { format: 'text', file: null },
      { format: 'json', file: at('missing/r.json') },
    ] as const
    const streams = streamsOf()
    expect(() => write(outputs, false, noCoverage, streams)).toThrow(
      `Failed to write ${at('missing/r.json')}: there is no directory ${at('missing')}. Make it first, or name another file.`,
    )
    expect(streams.stdout.text).toBe('')
  })

  test('and the file of coverage are written whole or not at all', () => {
    const outputs = [{ format: 'json', file: at('r.json') }] as const
    const coverage = { files: [{ file: at('missing/c.json'), text: '{}' }], text: '', exitCode: 0 } as const
    expect(() => write(outputs, false, coverage)).toThrow(
      `Failed to write ${at('missing/c.json')}: there is no directory`,
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['text', true],
    ['json', false],
  ] as const)('as %s leave standard output to what is told of coverage: %s', (format, isThere) => {
    const coverage = { files: [], text: 'coverage  bird', exitCode: 0 } as const
    const { stdout, stderr } = write([{ format, file: null }], false, coverage)
    expect([stdout.endsWith('coverage  bird'), stderr]).toEqual([isThere, isThere ? '' : 'coverage  bird'])
  })

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('on a terminal: %s, with %j, want colours: %s', (isTerminal, environment, wanted) => {
    expect(wantsColour(isTerminal, environment)).toBe(wanted)
  })
})

describe('writing files whole', () => {
  test('leaves every old file as it was when one of several fails, and no other file behind', () => {
    writeFileSync(at('a.json'), 'old a')
    mkdirSync(at('b.json'))
    expect(() =>
      writeWhole([
        { file: at('a.json'), text: 'new' },
        { file: at('b.json'), text: 'new' },
      ]),
    ).toThrow(`Failed to write ${at('b.json')}: it is a directory. Name a file in it.`)
    expect([read('a.json'), readdirSync(folder).sort()]).toEqual(['old a', ['a.json', 'b.json']])
  })

  test('leaves the old file whole when no new one can be made', () => {
    writeFileSync(at('a.json'), 'old')
    // The name of the temporary file is taken: as when the disk is full, nothing new can stand there.
    const taken = `.a.json.${process.pid}.tmp`
    writeFileSync(at(taken), 'not ours')
    expect(() => writeWhole([{ file: at('a.json'), text: 'new' }])).toThrow(/^Failed to write .*a\.json: EEXIST/)
    expect([read('a.json'), read(taken)]).toEqual(['old', 'not ours'])
  })

  test('says in one sentence that a part of the path is a file', () => {
    writeFileSync(at('a'), '')
    expect(() => writeWhole([{ file: at('a/r.json'), text: '' }])).toThrow(
      `Failed to write ${at('a/r.json')}: ${at('a')} is no directory. Name another file.`,
    )
  })

  test('keeps the mode of the old file, and follows a link', () => {
    writeFileSync(at('real.json'), 'old')
    chmodSync(at('real.json'), 0o600)
    symlinkSync(at('real.json'), at('link.json'))
    writeWhole([{ file: at('link.json'), text: 'new' }])
    expect([read('real.json'), lstatSync(at('link.json')).isSymbolicLink()]).toEqual(['new', true])
    expect(statSync(at('real.json')).mode & 0o777).toBe(0o600)
  })

  test.skipIf(!existsSync('/dev/null'))('writes to what is no plain file without replacing it', () => {
    writeWhole([{ file: '/dev/null', text: 'x' }])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('the baseline of a check', () => {
  test('is written, then accepts what it was written from', () => {
    const options = { baseline: at('known.json') }
    expect(useBaseline(report, { ...options, writeBaseline: true }).findings).toEqual([])
    expect(useBaseline(report, options).findings).toEqual([])
    const fresh = createReport(1, [sampleFinding({ instancePath: '/new' })], [])
    expect(useBaseline(fresh, options).findings.map(({ instancePath }) => instancePath)).toEqual(['/new'])
    expect(useBaseline(report, {})).toBe(report)
  })

  test('needs a file to be written to', () => {
    expect(() => checkBaselineOptions({ writeBaseline: true })).toThrow(
      'Failed to read the options: --write-baseline needs to know the file. Add --baseline <file>.',
    )
    expect(checkBaselineOptions({ writeBaseline: true, baseline: 'known.json' })).toBe(undefined)
    expect(checkBaselineOptions({})).toBe(undefined)
  })

  test('that is not there is named in one sentence', () => {
    expect(() => useBaseline(report, { baseline: at('none.json') })).toThrow(
      `Failed to read the baseline ${at('none.json')}: there is no such file. Make it with --write-baseline.`,
    )
  })

  test('is not written over a file of something else', () => {
    writeFileSync(at('package.json'), '{"name":"mine"}')
    expect(() => useBaseline(report, { baseline: at('package.json'), writeBaseline: true })).toThrow(/is no baseline/)
    expect(read('package.json')).toBe('{"name":"mine"}')
  })

  test('is not made from a run that checked nothing or not everything', () => {
    const options = { baseline: at('known.json'), writeBaseline: true }
    expect(() => useBaseline(createReport(0, [], []), options)).toThrow(/: nothing was checked, so it/)
    const unreadable = [{ source: { file: 'a', entry: null }, reason: 'why' }]
    expect(() => useBaseline({ ...report, unreadable }, options)).toThrow(/: not everything could be read, so it/)
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a baseline is not taken together with values that are shown, which are no part of it', () => {
  expect(() => checkBaselineOptions({ baseline: 'b.json', showValues: true })).toThrow(
    'Failed to read the options: a baseline holds no values, and knows none of the findings that --show-values tells. Leave out one of both.',
  )
})

describe('a part of a run', () => {
  const shard = { index: 0, of: 2 }

  test('writes no baseline, which would leave out what the other parts accept', () => {
    expect(() => checkBaselineOptions({ baseline: 'b.json', writeBaseline: true, shard })).toThrow(
      'Failed to read the options: --write-baseline needs the whole run, and --shard checks a part of it. Leave out one of both.',
    )
    expect(() => checkBaselineOptions({ baseline: 'b.json', shard })).not.toThrow()
  })

  test('is held to no least coverage, which merge can do', () => {
    expect(() => checkCoverageOptions({ minCoverage: 60, shard })).toThrow(
      'Failed to read the options: --min-coverage needs the whole run, and --shard checks a part of it. Give --coverage here, and --min-coverage to merge.',
    )
    expect(() => checkCoverageOptions({ coverage: true, shard })).not.toThrow()
    expect(() => checkCoverageOptions({ minCoverage: 60 })).not.toThrow()
  })
})

test('a least coverage where nothing was checked fails, and says so', async () => {
  expect(await tellCoverage([], { minCoverage: 0 })).toEqual({
    files: [],
    text: 'Coverage is not known: nothing was checked.\n',
    exitCode: 1,
  })
})

test('a link to a file that is not there yet is written through', () => {
  symlinkSync('real.json', at('link.json'))
  writeWhole([{ file: at('link.json'), text: '{}' }])
  expect([lstatSync(at('link.json')).isSymbolicLink(), read('real.json')]).toEqual([true, '{}'])
})

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const testdata = join(root, 'scripts/testdata')
const copy = mkdtempSync(join(tmpdir(), 'new-provider-'))

/** Runs a script of the copy; gives what it printed and its exit code. */
function run(...command: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const script = (...command: string[]): ReturnType<typeof run> => run('--import', 'tsx', ...command)

/** A recording with one answer to getNest. */
function record(name: string, state: string): string {
  const nest = JSON.parse(readFileSync(join(testdata, 'heron/examples/nest.composed.json'), 'utf8'))
  const request = { method: 'GET', url: `https://api.heron.test/v1/nests/${nest.id}`, headers: {} }
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body: { ...nest, state } }
  writeFileSync(join(copy, name), JSON.stringify({ channelContracts: 1, exchanges: [{ request, response }] }))
  return name
}

let generated: ReturnType<typeof run>

beforeAll(() => {
  for (const name of [
    'contracts',
    'generated',
    'mocks',
    'scripts',
    'specs',
    'package.json',
    'tsconfig.json',
    'redocly.yaml',
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  cpSync(join(testdata, 'heron'), join(copy, 'specs/heron'), { recursive: true })
  for (const name of ['use-heron.ts', 'heron-types.ts']) cpSync(join(testdata, `${name}.txt`), join(copy, name))
  generated = script('scripts/generate.ts', 'heron')
}, 240_000)

afterAll(() => rmSync(copy, { recursive: true }))

/** What the program `use-heron.ts` prints, by the names it gives. */
const whatIsSeen = {
  operations: [
    ...['listNests', 'createNest', 'getNest', 'deleteNest', 'updateNest'],
    ...['listEggs', 'getEgg', 'listKeepers', 'getKeeper'],
  ],
  states: ['building', 'occupied', 'empty'],
  // A nest, one in an unknown state, one with a number for a note; an id of a nest, another text.
  validators: [true, false, false, true, false],
  firstPath: '/v1/nests',
  // Status, items as asked for, and what its validator says.
  list: [200, 3, true],
  getAgrees: true,
  // An egg has the id and color that the list shows, and is in the nest.
  summaryAgrees: [true, true, true],
  keeperOfNest: [200, true],
  filtered: ['empty'],
  cursor: { pages: 3, items: 60, distinct: 60 },
  // The answer holds at most 12; the last page is empty.
  offset: { pages: 4, items: 30, distinct: 30 },
  page: { pages: 3, items: 60, distinct: 60 },
  refused: [
    [404, 'missing', 'There is no keeper "…".'],
    [404, 'missing', 'There is no egg "…".'],
    [401, 'refused', 'The request carries no valid credentials.'],
    [400, 'wrong', 'limit must be >= 1'],
    [400, 'wrong', 'after is not a cursor of this list'],
  ],
  sameInMsw: [true, true, true, true, true],
  overridden: 'By the mill',
  // Asked live without leave to write.
  live: { findings: [], skipped: ['createNest', 'deleteNest', 'updateNest'] },
  factories: {
    names: ['Nest', 'NestPage', 'NestChanges', 'Egg', 'EggSummary', 'Keeper', 'Problem'],
    // Four empty nests that are used in spring alone, all of which exist.
    states: ['empty', 'empty', 'empty', 'empty'],
    existing: 4,
    valid: [true, true],
    eggIsInNest: true,
  },
  fixtures: {
    successes: [
      ...['listNests 200', 'createNest 201', 'getNest 200', 'deleteNest 204', 'updateNest 200'],
      ...['listEggs 200', 'getEgg 200', 'listKeepers 200', 'getKeeper 200'],
    ],
    all: 30,
    // Of a schema that is written out in the operation and has no example.
    changes: ['state', 'level', 'keeperId', 'note'],
    // Those to which a server gives other bytes.
    other: [],
  },
  // Created, its name, read back, changed, removed, gone.
  written: [201, 'New one', true, 'building', 204, 404],
  profiles: ['edge', 'empty', 'maximal', 'minimal', 'nulls', 'tour', 'typical', 'unknown-enum'],
  // Every answer of every one of these profiles, by the closed validators and all checks.
  wrong: [],
}

describe('a folder below specs/ and `npm run generate` are all that a provider needs', { timeout: 240_000 }, () => {
  test('it is generated with the entries of the package, and nothing else of the copy changes', () => {
    const { code, out, err } = generated
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const changed = out.split('\n').filter((line) => !line.includes('generated/heron/'))
    expect(changed).toEqual([
      'stale   generated/index.ts',
      'stale   generated/operation-types.ts',
      'stale   generated/parts.ts',
      'stale   package.json',
      expect.stringMatching(/^\d+ files from specs\/: \d+ changed\.$/),
      '',
    ])
    const { exports } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'))
    expect(Object.keys(exports).filter((entry) => entry.includes('heron'))).toEqual([
      './heron',
      './heron/validators',
      './heron/openapi.json',
      './heron/schemas/*.json',
    ])
  })

  test('its description passes the lint, and the audit says that it is a draft', () => {
    expect(script('scripts/lint-specs.ts', 'heron').code).toBe(0)
    const { code, out } = script('scripts/facts.ts', 'heron')
    expect([code, out.split('\n').at(-2)]).toEqual([0, 'heron has no facts.json: none of its claims is proven.'])
  })

  test('its types compile where they are used, and refuse what is wrong', () => {
    const config = { extends: './tsconfig.json', include: ['heron-types.ts'] }
    writeFileSync(join(copy, 'tsconfig.heron.json'), JSON.stringify(config))
    expect(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.heron.json')).toEqual({ code: 0, out: '', err: '' })
  })

  test('its validators, mock, MSW handlers, factories and fixtures do what those of the others do', () => {
    expect(script('scripts/cli.ts', 'fixtures', 'heron', '--output', 'fixtures')).toEqual({
      code: 0,
      out: '30 fixtures are in fixtures: 30 files written, 0 removed.\n',
      err: '',
    })
    // MSW asks for localStorage, of which Node 26 says that it is experimental.
    const { code, out, err } = script('--disable-warning=ExperimentalWarning', 'use-heron.ts')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(whatIsSeen)
  })

  test('the check finds the one wrong value in two recordings, and the file where it is described', () => {
    const recordings = [record('right.json', 'empty'), record('wrong.json', 'flown')]
    const { code, out } = script('scripts/cli.ts', 'check', ...recordings)
    expect(code).toBe(1)
    expect(out).toContain(`heron getNest
  error  enum-value  200  /state
    Received:   "flown"
    Documented: one of "building", "occupied" or "empty"
    Spec:       specs/heron/schemas/NestState.yaml
    Source:     wrong.json, exchange 0
`)
    expect(out).toContain('2 of 2 exchanges checked: 1 error, 0 warnings, 0 new values.')
  })
})

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fixture } from '../../mocks/fixtures/fixtures.ts'
import { replaceFixtures } from './replace-fixtures.ts'
import { run } from './run.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'fixtures-'))
})
afterEach(() => rmSync(place, { recursive: true }))

/** Fixtures of one operation each, by their statuses. */
function made(...bodies: [status: number, body: string][]): Parameters<typeof replaceFixtures>[1] {
  const fixtures = bodies.map(
    ([status]): Fixture => ({
      provider: 'bird',
      operationId: 'getChannel',
      status,
      profile: 'typical',
      request: { method: 'GET', path: '/', headers: {} },
      file: `bird/typical/getChannel.${status}.json`,
      mediaType: 'application/json',
    }),
  )
  return {
    index: { channelContracts: 1, seed: 1, fixtures },
    files: new Map(bodies.map(([status, body]) => [`bird/typical/getChannel.${status}.json`, Buffer.from(body)])),
  }
}

const listed = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

describe('the files of a run', () => {
  test('are written into a directory that is made for them, with an index of what each is', () => {
    const folder = join(place, 'new/fixtures')
    expect(replaceFixtures(folder, made([200, '{}'], [404, '[]']))).toEqual({ written: 3, removed: 0 })
    expect(listed(folder)).toEqual([
      'bird/typical/getChannel.200.json',
      'bird/typical/getChannel.404.json',
      'index.json',
    ])
    expect(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))).toEqual(made([200, ''], [404, '']).index)
  })

  test('stay as they are when they are made again', () => {
    replaceFixtures(place, made([200, '{}']))
    const file = join(place, 'bird/typical/getChannel.200.json')
    utimesSync(file, 1, 1)
    expect(replaceFixtures(place, made([200, '{}']))).toEqual({ written: 0, removed: 0 })
    expect(statSync(file).mtimeMs).toBe(1000)
  })

  test('go when they are not made any more, and nothing else does', () => {
    replaceFixtures(place, made([200, '{}'], [404, '[]']))
    writeFileSync(join(place, 'bird/typical/notes.md'), 'ours')
    expect(replaceFixtures(place, made([200, '{"a":1}']))).toEqual({ written: 2, removed: 1 })
    expect(listed(place)).toEqual(['bird/typical/getChannel.200.json', 'bird/typical/notes.md', 'index.json'])
  })

  test('take the folders with them that they leave empty', () => {
    replaceFixtures(place, made([200, '{}']))
    replaceFixtures(place, made())
    expect(readdirSync(place)).toEqual(['index.json'])
  })

  test('are not removed where a link leads out of the directory', () => {
    const elsewhere = join(place, 'elsewhere')
    mkdirSync(join(elsewhere, 'typical'), { recursive: true })
    writeFileSync(join(elsewhere, 'typical/getChannel.200.json'), 'kept')
    const folder = join(place, 'fixtures')
    replaceFixtures(folder, made([200, '{}']))
    rmSync(join(folder, 'bird'), { recursive: true })
    symlinkSync(elsewhere, join(folder, 'bird'))
    expect(replaceFixtures(folder, made()).removed).toBe(0)
    expect(readFileSync(join(elsewhere, 'typical/getChannel.200.json'), 'utf8')).toBe('kept')
  })
})

describe('a directory is left as it was when', () => {
  test.each([
    ['it holds something else', 'notes.md', 'x', 'it holds notes.md, and no index.json of an earlier run'],
    ['its index is not JSON', 'index.json', '{', 'its index.json is none of ours'],
    ['its index is of something else', 'index.json', '{"fixtures":[]}', 'its index.json is none of ours'],
    [
      'its index names a file outside',
      'index.json',
      '{"channelContracts":1,"fixtures":[{"file":"../../getChannel.200.json"}]}',
      'its index.json is none of ours',
    ],
  ])('%s', (_case, name, text, reason) => {
    writeFileSync(join(place, name), text)
    expect(() => replaceFixtures(place, made([200, '{}']))).toThrow(
      `Failed to write fixtures into ${place}: ${reason}. Name a new or empty directory.`,
    )
    expect(listed(place)).toEqual([name])
  })

  test('a file that no earlier run has written is in the way', () => {
    replaceFixtures(place, made([404, '[]']))
    const file = join(place, 'bird/typical/getChannel.200.json')
    writeFileSync(file, 'mine')
    expect(() => replaceFixtures(place, made([200, '{}']))).toThrow(
      `Failed to write ${file}: it is there, and no earlier run has written it.`,
    )
    expect([listed(place).length, readFileSync(file, 'utf8')]).toEqual([3, 'mine'])
  })

  test('one of the files cannot be written', () => {
    mkdirSync(join(place, 'fixtures'))
    const folder = join(place, 'fixtures')
    replaceFixtures(folder, made([200, '{}']))
    rmSync(join(folder, 'bird/typical/getChannel.200.json'))
    mkdirSync(join(folder, 'bird/typical/getChannel.200.json'))
    expect(() => replaceFixtures(folder, made([200, '{}'], [404, '[]']))).toThrow('it is a directory')
    expect(existsSync(join(folder, 'bird/typical/getChannel.404.json'))).toBe(false)
  })

  test('it cannot be made', () => {
    writeFileSync(join(place, 'file'), '')
    expect(() => replaceFixtures(join(place, 'file/fixtures'), made([200, '{}']))).toThrow(
      /^Failed to make the directory .+: ENOTDIR\. Name another one with --output\.$/,
    )
    expect(() => replaceFixtures(join(place, 'file'), made([200, '{}']))).toThrow('it is no directory')
  })
})

describe('channel-contracts fixtures', () => {
  /** Runs the command line in this process. */
  async function printed(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
    let out = ''
    let error = ''
    const toOut = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text
      return true
    })
    const toError = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      error += text
      return true
    })
    const code = await run(['fixtures', ...argv])
    toOut.mockRestore()
    toError.mockRestore()
    return { code, out, error }
  }

  test('writes each profile that it is asked for, and changes nothing the second time', async () => {
    const folder = join(place, 'fixtures')
    const argv = ['bird', '--output', folder, '--profile', 'typical', '--profile', 'nulls'] as const
    const said = (written: number): string => `36 fixtures are in ${folder}: ${written} files written, 0 removed.\n`
    expect(await printed(...argv)).toEqual({ code: 0, out: said(37), error: '' })
    expect(await printed(...argv)).toEqual({ code: 0, out: said(0), error: '' })
    expect(readdirSync(join(folder, 'bird'))).toEqual(['nulls', 'typical'])
    const other = await printed('bird', '--output', folder, '--seed', '2')
    expect(other.out).toMatch(/^18 fixtures are in .+, 18 removed\.\n$/)
  })

  test.each([
    [['bird'], "required option '--output <directory>' not specified. See --help.\n"],
    [
      ['bird', '--output', 'x', '--profile', 'odd'],
      /"odd" is not a profile\. Known: typical, .+unknown-enum\. See --help\.\n$/,
    ],
    [['pigeon', '--output', 'x'], /"pigeon" is not a provider\./],
    [['bird', '--output', 'package.json'], /^Failed to write fixtures into package\.json: it is no directory\./],
  ])('refuses %j with exit code 2', async (argv, sentence) => {
    const { code, out, error } = await printed(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(sentence)
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareFiles, writeFiles } from './write.ts'

const files = new Map([
  ['a.ts', 'one\n'],
  ['bird/b.ts', 'two\n'],
])
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('writes what is missing and says so', () => {
  expect(writeFiles(folder, files)).toEqual({ stale: [], missing: ['a.ts', 'bird/b.ts'], extra: [] })
  expect(readFileSync(join(folder, 'bird/b.ts'), 'utf8')).toBe('two\n')
  expect(compareFiles(folder, files)).toEqual({ stale: [], missing: [], extra: [] })
})

test('lists every stale, missing and extra file, and changes none of them while comparing', () => {
  writeFiles(folder, files)
  writeFileSync(join(folder, 'a.ts'), 'edited\n')
  rmSync(join(folder, 'bird/b.ts'))
  writeFileSync(join(folder, 'c.ts'), 'mine\n')
  expect(compareFiles(folder, files)).toEqual({ stale: ['a.ts'], missing: ['bird/b.ts'], extra: ['c.ts'] })
  expect(readdirSync(folder).sort()).toEqual(['a.ts', 'bird', 'c.ts'])
})

test('removes what nobody generates, but keeps the README', () => {
  writeFileSync(join(folder, 'old.ts'), '')
  writeFileSync(join(folder, 'README.md'), '')
  expect(writeFiles(folder, files).extra).toEqual(['old.ts'])
  expect(readdirSync(folder).sort()).toEqual(['README.md', 'a.ts', 'bird'])
})

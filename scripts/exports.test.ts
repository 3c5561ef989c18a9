import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The hand-written sources and tests, by their path. */
function readSources(): Map<string, string> {
  const files = ['mocks', 'contracts', 'scripts'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}

/** Functions, classes and values that a file exports and no other file names; types may stand in the signature of what is exported. */
function unasked(sources: ReadonlyMap<string, string>): string[] {
  const words = Array.from(sources, ([file, text]) => ({ file, words: new Set(text.match(/\w+/g)) }))
  return Array.from(sources).flatMap(([file, text]) =>
    Array.from(text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm), ([, name = '']) => name)
      .filter((name) => !words.some((other) => other.file !== file && other.words.has(name)))
      .map((name) => `${file}: ${name}`),
  )
}

test('exports no function or value that no other file asks for', () => {
  expect(unasked(readSources())).toEqual([])
})

test('finds a function that only its own file asks for', () => {
  const sources = new Map([
    ['a.ts', 'export function ask() {}\nexport async function* tell() {}\nask()'],
    ['b.ts', "import { tell } from './a.ts'"],
  ])
  expect(unasked(sources)).toEqual(['a.ts: ask'])
})

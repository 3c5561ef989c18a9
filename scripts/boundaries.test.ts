import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { writtenMocks } from '../mocks/provider-mocks.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which rooms the sources of a room may import from, itself aside; tests see everything. */
const arrows: Record<string, string[]> = {
  generated: [],
  mocks: ['generated'],
  contracts: ['generated'],
  scripts: ['generated', 'mocks', 'contracts'],
}
/** The only files that may import something heavy. */
const heavy: Record<string, RegExp> = {
  '@stoplight/':
    /^(mocks\/prism|scripts\/build\/vendor|scripts\/generate\/(requests|prism-operations)|scripts\/package\/stock-prism)\.ts$/,
  '@faker-js/': /^mocks\/world\//,
  // The others write a program that imports it, and run the tests on what is built.
  vitest: /^(contracts\/vitest|scripts\/package\/(typed-consumer|vitest\.config))\.ts$/,
  // The others write a program that imports it.
  msw: /^(mocks\/handlers|scripts\/package\/(msw-consumer|jest-consumer|browser-page))\.ts$/,
  ajv: /^scripts\/(generate\/(validators|requests)\.ts|mutate\/reference\.ts|bench\/(generate\.ts|makers\.js))$/,
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/\/(testing|testdata)\//.test(file))
}

/** What a source imports, statically or lazily; `type` imports are left out when only run time counts. */
function importsOf(text: string, runTimeOnly = false): string[] {
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?'([^']+)'|import\('([^']+)'\)|require\('([^']+)'\)/g
  return Array.from(text.matchAll(pattern), ([, , type, from, lazy, required]) =>
    runTimeOnly && type ? '' : (from ?? lazy ?? required ?? ''),
  ).filter((name) => name !== '')
}

function resolved(file: string, name: string): string {
  return name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name
}

test.each(Object.keys(arrows))('%s/ imports only what it may', (room) => {
  const wrong = sources(room).flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8'))
      .map((name) => resolved(file, name))
      .filter((name) => {
        const other = Object.keys(arrows).find((candidate) => name.startsWith(`${candidate}/`))
        return other !== undefined && other !== room && !arrows[room]?.includes(other)
      })
      .map((name) => `${file} → ${name}`),
  )
  expect(wrong).toEqual([])
})

test.each(Object.entries(heavy))('%s is imported only where it belongs', (name, place) => {
  const users = Object.keys(arrows)
    .flatMap(sources)
    .filter((file) =>
      importsOf(readFileSync(join(root, file), 'utf8'), true).some(
        (imported) => imported === name || imported.startsWith(name.endsWith('/') ? name : `${name}/`),
      ),
    )
  expect(users.filter((file) => !place.test(file))).toEqual([])
})

/** Every file that loads at once with an entry, or also what it may load later. */
function loadedBy(entry: string, seen = new Set<string>(), later = false): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  if (!/\.(ts|js)$/.test(entry)) return seen
  const whole = readFileSync(join(root, entry), 'utf8')
  const text = later ? whole : whole.replaceAll(/import\('[^']+'\)/g, '')
  for (const name of importsOf(text, true)) {
    if (name.startsWith('.')) loadedBy(resolved(entry, name), seen, later)
    else seen.add(name)
  }
  return seen
}

describe('what an entry loads', () => {
  test.each(providerNames)('channel-contracts/%s loads its own generated files and no package', (provider) => {
    expect(
      [...loadedBy(`generated/${provider}/index.ts`)].filter((name) => !name.startsWith(`generated/${provider}/`)),
    ).toEqual([])
    expect([...loadedBy(`generated/${provider}/validators.js`)]).toEqual([`generated/${provider}/validators.js`])
  })

  test.each(['contracts/index.ts', 'contracts/matchers.ts'])('%s loads no package but Node', (entry) => {
    const foreign = [...loadedBy(entry)].filter((name) => !/^(contracts|generated|node:)/.test(name))
    expect(foreign).toEqual([])
  })

  test('the command line loads only commander before a command is chosen', () => {
    expect(
      [...loadedBy('scripts/cli.ts')]
        .filter((name) => !/^(contracts|generated|scripts|mocks\/profiles)\//.test(name))
        .sort(),
    ).toEqual(['commander', 'node:fs'])
  })

  test('channel-contracts/msw loads nothing of Node, at once or later', () => {
    const loaded = [...loadedBy('mocks/handlers.ts', new Set(), true)]
    expect(loaded.filter((name) => name.startsWith('node:') || name === 'mocks/prism.ts')).toEqual([])
    expect(loaded).toEqual(expect.arrayContaining(['msw', 'mocks/softwareone/mock.ts', 'generated/bird/requests.js']))
    const texts = loaded
      .filter((name) => name.startsWith('mocks/'))
      .map((name) => readFileSync(join(root, name), 'utf8'))
    expect(texts.filter((text) => /\b(Buffer|process)\./.test(text))).toEqual([])
    expect([...loadedBy('mocks/server.ts', new Set(), true)]).toEqual(
      expect.arrayContaining(['node:http', 'mocks/prism.ts']),
    )
  })

  test.each([
    ['msw', 'mocks/handlers.ts'],
    ['factories', 'mocks/factories/factories.ts'],
  ])('channel-contracts/%s can be bundled for browsers', async (_entry, source) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, source)],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      splitting: true,
      outdir: join(root, 'unwritten'),
      write: false,
      external: ['msw'],
      logLevel: 'silent',
    })
    expect(outputFiles.length).toBeGreaterThan(10)
    expect(
      outputFiles.filter(({ text }) => /from\s*['"]node:|require\(['"]node:/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  test.each([
    ['msw', 'mocks/handlers.ts'],
    ['factories', 'mocks/factories/factories.ts'],
  ])('channel-contracts/%s imports nothing by a name that bundlers cannot read', (_entry, source) => {
    const loaded = [...loadedBy(source, new Set(), true)].filter((name) => /\.(ts|js)$/.test(name))
    expect(loaded).toContain('mocks/world/faker.ts')
    expect(loaded.filter((file) => /\b(import|require)\([^')]/.test(readFileSync(join(root, file), 'utf8')))).toEqual(
      [],
    )
    expect(/\b(import|require)\([^')]/.test(readFileSync(join(root, 'mocks/world/load-locale.ts'), 'utf8'))).toBe(true)
  })

  test('a server is where faker is loaded at once', () => {
    expect([...loadedBy('mocks/server.ts')]).toContain('@faker-js/faker/locale/en')
  })

  test.each(Object.keys(writtenMocks))('a server of %s loads no validator before it is asked', (provider) => {
    const loaded = [...loadedBy(`mocks/${provider}/mock.ts`)]
    expect(loaded).toContain(`mocks/${provider}/handlers.ts`)
    expect(loaded.filter((name) => /\/(validators|validators-closed|requests)\.js$/.test(name))).toEqual([])
  })
})

test('reads imports of every form', () => {
  const text =
    "import a from './a.ts'\nimport type { B } from './b.ts'\nexport { c } from './c.ts'\nimport './d.ts'\nconst e = await import('./e.ts')\n"
  expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'])
  expect(importsOf(text, true)).toEqual(['./a.ts', './c.ts', './d.ts', './e.ts'])
})

test('no hand-written source is longer than 250 lines', () => {
  const long = ['mocks', 'contracts', 'scripts']
    .flatMap(sources)
    .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 250)
  expect(long).toEqual([])
})

test('nothing under mocks/ reads the clock or global randomness, but for the windows of a rate limit', () => {
  const reading = sources('mocks').filter((file) =>
    /Date\.now\(|Math\.random\(|new Date\(\)|performance\.now\(/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(reading).toEqual(['mocks/server.ts'])
  const server = readFileSync(join(root, 'mocks/server.ts'), 'utf8')
  expect(server.match(/\.now\(|Math\.random|new Date/g)).toEqual(['.now('])
  expect(server).toContain('setDials(options, scopes, next, () => performance.now())')
})

test('every export has a doc comment', () => {
  const bare = ['mocks', 'contracts', 'scripts'].flatMap(sources).flatMap((file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    return lines.flatMap((line, index) => {
      const declared =
        /^export (?:default )?(?:async )?(?:abstract )?(?:const|function\*?|class|interface|type) (\w+)/.exec(line)
      return declared && !lines[index - 1]?.endsWith('*/') ? [`${file}: ${declared[1]}`] : []
    })
  })
  expect(bare).toEqual([])
})

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { listPackages } from './packages.ts'
import { bundleVendor } from './vendor.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A folder as tsc leaves it, as far as bundling cares: these sources have no types where they load packages. */
function compiled(prism = readFileSync(join(root, 'mocks/prism.ts'), 'utf8')): string {
  const dist = mkdtempSync(join(tmpdir(), 'vendor-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  mkdirSync(join(dist, 'mocks/world'), { recursive: true })
  writeFileSync(join(dist, 'mocks/prism.js'), prism)
  for (const name of ['faker', 'load-locale']) {
    writeFileSync(join(dist, `mocks/world/${name}.js`), readFileSync(join(root, `mocks/world/${name}.ts`), 'utf8'))
  }
  return dist
}

test('writes the same bytes each time, wherever it writes them', async () => {
  const [one, other] = [compiled(), compiled()]
  await bundleVendor(root, one)
  await bundleVendor(root, other)
  const files = readdirSync(join(one, 'vendor'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /js$/.test(name),
  )
  expect(files.length).toBeGreaterThan(70)
  const unlike = files.filter(
    (name) => readFileSync(join(one, 'vendor', name), 'utf8') !== readFileSync(join(other, 'vendor', name), 'utf8'),
  )
  expect(unlike).toEqual([])
  expect(files.filter((name) => readFileSync(join(one, 'vendor', name), 'utf8').includes(root))).toEqual([])
})

test('bundles what works without any package, and says which packages went in', async () => {
  const dist = compiled()
  const inputs = await bundleVendor(root, dist)
  const { faker: english } = await import(pathToFileURL(join(dist, 'vendor/faker/en.js')).href)
  const { faker: korean } = await import(pathToFileURL(join(dist, 'vendor/faker/ko.js')).href)
  expect(english.rawDefinitions.metadata.code).toBe('en')
  expect(korean.rawDefinitions.metadata.code).toBe('ko')
  const prism = createRequire(import.meta.url)(join(dist, 'vendor/prism.cjs'))
  const operations = await prism.getHttpOperationsFromSpec({
    openapi: '3.1.0',
    info: { title: 'Loft', version: '1' },
    paths: { '/birds': { get: { operationId: 'listBirds', responses: { 200: { description: 'Birds.' } } } } },
  })
  expect(operations.map(({ iid }: { iid: string }) => iid)).toEqual(['listBirds'])

  const packages = listPackages(root, inputs)
  const names = packages.map(({ name, version }) => `${name} ${version}`)
  expect(names).toContain('@stoplight/prism-http 5.12.0')
  expect(names).toContain('@faker-js/faker 10.6.0')
  expect(names.filter((name) => /json-schema-faker|postman|node-fetch|faker 6|faker 5/.test(name))).toEqual([])
  expect(
    packages.filter(
      ({ licence }) => !/^\(?(0BSD|MIT|ISC|Apache-2\.0|BSD-[23]-Clause|CC0-1\.0|Python-2\.0|Unlicense)/.test(licence),
    ),
  ).toEqual([])
})

test('refuses to go on when a compiled file loads Prism in another way', async () => {
  await expect(bundleVendor(root, compiled("import '@stoplight/prism-http'\n"))).rejects.toThrow(
    /^Failed to point .*prism\.js at what is bundled: it does not say require\('@stoplight\/prism-http'\) once\./,
  )
})

test('names a package that says no licence instead of bundling it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'node_modules/stork'), { recursive: true })
  writeFileSync(join(folder, 'package-lock.json'), '{"packages":{}}')
  writeFileSync(join(folder, 'node_modules/stork/package.json'), '{"name":"stork","version":"1.0.0"}')
  expect(() => listPackages(folder, ['node_modules/stork/index.js'])).toThrow(
    'Failed to read the licence of stork 1.0.0: its package.json names none. It cannot be bundled.',
  )
})

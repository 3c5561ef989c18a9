import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { leaveOutUnreached } from './unreached.ts'

/**
 * Bundles Prism and the locales of faker into files of our own below `<dist>/vendor`, so that people install neither, and points the
 * compiled files at them. Gives the files that went in, relative to the root.
 * @throws {Error} when a compiled file no longer loads what is bundled for it.
 */
export async function bundleVendor(root: string, dist: string): Promise<string[]> {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  } as const satisfies BuildOptions
  const prism = await build({
    ...shared,
    stdin: { contents: prismEntry, resolveDir: root },
    format: 'cjs',
    outfile: join(dist, 'vendor/prism.cjs'),
    // Its CommonJS form requires its parts through a function that no bundler can follow.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    plugins: [leaveOutUnreached],
  })
  const faker = await build({
    ...shared,
    entryPoints: listLocales(root).map((name) => ({ in: `@faker-js/faker/locale/${name}`, out: name })),
    format: 'esm',
    // What locales share, faker itself and English, is written once.
    splitting: true,
    chunkNames: 'shared-[hash]',
    outdir: join(dist, 'vendor/faker'),
  })
  redirect(join(dist, 'mocks/prism.js'), [
    ["require('@stoplight/prism-http')", "require('../vendor/prism.cjs')"],
    ["require('@stoplight/prism-http/dist/mocker').default", "require('../vendor/prism.cjs').defaultMock"],
  ])
  redirect(join(dist, 'mocks/world/faker.js'), [["'@faker-js/faker/locale/en'", "'../../vendor/faker/en.js'"]])
  redirect(join(dist, 'mocks/world/load-locale.js'), [
    // The name of a locale follows, in a template.
    ['`@faker-js/faker/locale/$', '`../../vendor/faker/$'],
    ['{name}`', '{name}.js`'],
  ])
  return [...inputsOf(prism.metafile), ...inputsOf(faker.metafile)]
}

/** What `mocks/prism.ts` uses of Prism. */
const prismEntry = `
const { createInstance, getHttpOperationsFromSpec } = require('@stoplight/prism-http')
module.exports = { createInstance, getHttpOperationsFromSpec, defaultMock: require('@stoplight/prism-http/dist/mocker').default }
`

/** The names that `loadLocale` accepts; `base` is no language. */
function listLocales(root: string): string[] {
  const folder = join(root, 'node_modules/@faker-js/faker/dist/locale')
  return readdirSync(folder).flatMap((file) => /^([a-z]{2}(?:_[A-Za-z]{2,7})*)\.js$/.exec(file)?.[1] ?? [])
}

function redirect(file: string, replacements: [from: string, to: string][]): void {
  let text = readFileSync(file, 'utf8')
  for (const [from, to] of replacements) {
    if (text.split(from).length !== 2) {
      throw new Error(
        `Failed to point ${file} at what is bundled: it does not say ${from} once. Change scripts/build/vendor.ts.`,
      )
    }
    text = text.replace(from, () => to)
  }
  writeFileSync(file, text)
}

/** The files of which something is left in the bundle. */
function inputsOf({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { providerNames } from '../generated/index.ts'
import { findBrowser, useInBrowser } from './package/browser.ts'
import { useCommandLine } from './package/command-line.ts'
import { judgeContents, type PackedFile } from './package/contents.ts'
import { listEntries, loadEntries, nodes } from './package/entries.ts'
import { factoriesConsumer } from './package/factories-consumer.ts'
import { jest, jestConfig, jestConsumer, jestTyped } from './package/jest-consumer.ts'
import { mswConsumer } from './package/msw-consumer.ts'
import { useOtherTools } from './package/other-tools.ts'
import { install, ProofError, run } from './package/run.ts'
import { compilers, tryTypes } from './package/types.ts'
import { weigh } from './package/weight.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'channel-contracts-'))

try {
  await verify()
} catch (error) {
  if (!(error instanceof ProofError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Packs what was built, and proves that people can use it: what it holds and weighs, each entry, the command, the types, other tools, a browser. */
async function verify(): Promise<void> {
  const tarball = pack()
  const own = (name: string): string => join(root, 'node_modules/.bin', name)
  run(own('publint'), [tarball, '--strict'], root)
  run(own('attw'), [tarball, '--profile', 'esm-only'], root)
  say('publint and attw have nothing against it')

  const consumer = project('consumer', [tarball])
  const { packages, bytes } = weigh(consumer)
  say(`it installs ${packages} packages with ${(bytes / 1e6).toFixed(1)} MB`)
  const answered = await useCommandLine(consumer)
  if (answered.length !== providerNames.length) throw new ProofError(`Only ${answered.join(', ')} answered.`)
  say(`the command serves ${answered.join(', ')}, checks what they answer, and writes fixtures`)
  writeFileSync(join(consumer, 'factories.mjs'), factoriesConsumer)
  run(process.execPath, ['factories.mjs'], consumer)
  say('its factories make what the README shows')

  for (const used of await useOtherTools(consumer, join(root, 'node_modules/.bin'))) say(used)

  const others = project(
    'nodes',
    Object.entries(nodes).map(([name, source]) => `${name}@${source}`),
  )
  const binaries = Object.keys(nodes).map((name) => join(others, 'node_modules', name, 'bin/node'))
  const entries = listEntries(consumer)
  for (const node of [process.execPath, ...binaries]) {
    loadEntries(consumer, node, entries)
    say(`Node ${run(node, ['--version'], root).trim()} imports and requires ${entries.length} entries`)
  }

  const { devDependencies }: { devDependencies: { vitest: string; msw: string } } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const sources = Object.entries(compilers).map(([name, source]) => `${name}@${source}`)
  const typed = project('typed', [
    tarball,
    ...sources,
    `vitest@${devDependencies.vitest}`,
    `msw@${devDependencies.msw}`,
  ])
  for (const tried of tryTypes(typed)) say(tried)
  run(join(typed, 'node_modules/.bin/vitest'), ['run'], typed)
  say('its matcher works in Vitest')
  writeFileSync(join(typed, 'msw.mjs'), mswConsumer)
  run(process.execPath, ['msw.mjs'], typed)
  say('its handlers answer in MSW')
  const jested = project('jest', [tarball, jest, `msw@${devDependencies.msw}`])
  writeFileSync(join(jested, 'jest.config.mjs'), jestConfig)
  writeFileSync(join(jested, 'package.test.mjs'), jestConsumer)
  run(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'], jested)
  writeFileSync(join(jested, 'typed.ts'), jestTyped)
  const compiled = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', 'typed.ts']
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...compiled], jested)
  say(`its matcher, mock, factories and handlers work in ${jest}, and the matcher is typed there`)
  const browser = findBrowser()
  if (browser === undefined) {
    process.stdout.write(
      '--  not tried in a browser: none of the places that scripts/package/browser.ts names has a Chromium\n',
    )
  } else {
    await useInBrowser(typed, browser)
    say(`its handlers and validators work in ${browser}, under a policy without eval`)
  }
}

function pack(): string {
  const said = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root)
  const packed: { filename: string; files: PackedFile[] }[] = JSON.parse(said)
  const [{ filename, files } = { filename: '', files: [] }] = packed
  const problems = judgeContents(files)
  if (problems.length > 0) throw new ProofError(problems.join('\n'))
  say(`the tarball holds ${files.length} files, each of them meant`)
  return join(folder, filename)
}

/** An empty project with some packages installed. */
function project(name: string, packages: readonly string[]): string {
  const place = join(folder, name)
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{ "private": true, "type": "commonjs" }\n')
  install(place, packages)
  return place
}

function say(text: string): void {
  process.stdout.write(`ok  ${text}\n`)
}

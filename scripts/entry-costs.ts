import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { costTable, type EntryCost, measureEntries } from './package/entry-cost.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const costs = await measureEntries(root)
process.stdout.write(`${costTable(costs, costs.map(timeImport))}\n`)

/** The best of nine imports of what is built, each in a process of its own, in milliseconds. */
function timeImport({ source }: EntryCost): number {
  const built = pathToFileURL(join(root, 'dist', source.replace(/\.ts$/, '.js'))).href
  const program = `const start = performance.now(); await import(${JSON.stringify(built)}); console.log(performance.now() - start)`
  const times = Array.from({ length: 9 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout),
  )
  return Math.round(Math.min(...times))
}

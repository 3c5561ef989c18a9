import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { providerNames } from '../../generated/index.ts'
import type { Bench, Measures } from './pairs.ts'
import { runProgram } from './run-program.ts'

/** All of `npm run generate`, beside the commands that make a bundle, types and validators of each description, one after the other. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-generate-'))
  // Ours loads rules that are TypeScript, which the command alone cannot read.
  const config = join(folder, 'redocly.yaml')
  writeFileSync(config, 'extends: []\n')
  const modules = `${root}/node_modules`
  const commands = async (): Promise<Measures> => {
    const sum: Measures = {}
    for (const provider of providerNames) {
      const bundle = join(folder, `${provider}.json`)
      const steps = [
        [
          `${modules}/@redocly/cli/bin/cli.js`,
          'bundle',
          `${root}/specs/${provider}/openapi.yaml`,
          '-o',
          bundle,
          '--config',
          config,
        ],
        [`${modules}/openapi-typescript/bin/cli.js`, bundle, '-o', join(folder, `${provider}.ts`), '--redocly', config],
        ['--input-type=module', '-e', compiler, root, bundle, join(folder, `${provider}.mjs`)],
      ]
      for (const step of steps) {
        const measures = await runProgram(step, { env: { ...process.env, REDOCLY_TELEMETRY: 'off' } })
        for (const quantity of ['wall ms', 'CPU ms']) sum[quantity] = (sum[quantity] ?? 0) + (measures[quantity] ?? 0)
      }
    }
    return sum
  }
  yield {
    title: 'Generating everything',
    contenders: [
      { name: 'generate', run: () => runProgram(['--import', 'tsx', `${root}/scripts/generate.ts`, '--check']) },
      { name: 'commands', run: commands },
    ],
    bars: [{ of: 'generate', quantity: 'wall ms', to: 'commands', atMost: 0.4 }],
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** As ajv's own command does: every named schema of a bundle as a function of one file. */
const compiler = `
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
const [root, from, to] = process.argv.slice(1)
const require = createRequire(root + '/package.json')
const { Ajv2020 } = require('ajv/dist/2020.js')
const addFormats = require('ajv-formats')
const standaloneCode = require('ajv/dist/standalone').default
const bundle = JSON.parse(readFileSync(from, 'utf8'))
const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true } })
addFormats(ajv)
ajv.addSchema(bundle, 'bundle')
const names = Object.keys(bundle.components.schemas)
writeFileSync(to, standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, 'bundle#/components/schemas/' + name]))))`

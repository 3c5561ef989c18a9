import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { providerNames } from '../../generated/index.ts'
import type { Bench, Contender, Measures } from './pairs.ts'
import { installPeers } from './peers.ts'

/** A type of each provider that its program reads a property of. */
const used = {
  bird: 'Channel',
  'channel-talk': 'Message',
  copilot: 'MessageChannel',
  packagex: 'Thread',
  softwareone: 'Chat',
} as const satisfies Record<(typeof providerNames)[number], string>

/** Compiling a program that imports the types of all providers, with what is built and with what @hey-api/openapi-ts makes of the same bundles. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-types-'))
  const contender = (name: string, addressOf: (provider: string) => string): Contender => {
    const file = join(folder, `${name}.ts`)
    writeFileSync(file, programOf(addressOf))
    return { name, run: () => compile(root, file) }
  }
  const ours = contender('ours', (provider) => resolve(root, 'dist/generated', provider, 'index.js'))
  const { folders, notes } = installPeers(root, ['hey-api'])
  const peer = folders['hey-api']
  if (peer) writeTheirTypes(root, peer, folder)
  const theirs = peer ? [contender('hey-api', (provider) => `./${provider}/index.js`)] : []
  yield {
    title: `Compiling the types with TypeScript ${ts.version}`,
    notes,
    contenders: [ours, ...theirs],
    bars: theirs.flatMap(({ name }) => [
      { of: 'ours', quantity: 'instantiations', to: name, atMost: 1.5 },
      { of: 'ours', quantity: 'total ms', to: name, atMost: 1.5 },
    ]),
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** @throws {Error} when the peer cannot read a bundle. */
function writeTheirTypes(root: string, peer: string, folder: string): void {
  for (const provider of providerNames) {
    const bundle = resolve(root, 'generated', provider, 'openapi.json')
    const options = ['-i', bundle, '-o', join(folder, provider), '-p', '@hey-api/typescript']
    execFileSync(join(peer, 'node_modules/.bin/openapi-ts'), options, { cwd: peer, stdio: 'pipe' })
  }
}

function programOf(addressOf: (provider: string) => string): string {
  return Object.entries(used)
    .map(([provider, type], index) => {
      const path = JSON.stringify(addressOf(provider))
      return `import type { ${type} as Type${index} } from ${path}\nexport const id${index} = (value: Type${index}) => value.id\n`
    })
    .join('')
}

/** @throws {Error} when the program does not compile. */
function compile(root: string, file: string): Measures {
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--target',
    'es2023',
    '--lib',
    'es2023',
  ]
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const parameters = [tsc, ...options, '--extendedDiagnostics', file]
  const { status, stdout } = spawnSync(process.execPath, parameters, { cwd: dirname(file), encoding: 'utf8' })
  if (status !== 0) throw new Error(`Failed to measure ${file}: it does not compile. The compiler says: ${stdout}`)
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
  return {
    instantiations: figure('Instantiations'),
    types: figure('Types'),
    'check ms': figure('Check time') * 1000,
    'total ms': figure('Total time') * 1000,
    'memory MB': figure('Memory used') / 1024,
  }
}

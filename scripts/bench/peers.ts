import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is measured beside ours and is no dependency of the project: the packages of each, in the last version that runs on Node 20. */
export const peers = {
  'hey-api': { '@hey-api/openapi-ts': '0.92.0', typescript: '5.9.3' },
  mockoon: { '@mockoon/cli': '9.9.0' },
  'openapi-backend': { 'openapi-backend': '5.20.1', fastify: '5.12.8' },
  scalar: { '@scalar/mock-server': '0.3.25', '@hono/node-server': '1.19.19' },
  schemasafe: { '@exodus/schemasafe': '1.3.0' },
  zod: { zod: '4.6.7' },
} as const satisfies Record<string, Record<string, string>>

/** The short name of a peer. */
export type Peer = keyof typeof peers

/** The folders of the peers that are there, and a sentence about each that is not. */
export interface Installed {
  folders: { [name in Peer]?: string }
  notes: string[]
}

/** Installs peers where they are not yet, each into a folder of its own, which lasts until the next `npm ci`. */
export function installPeers(root: string, names: readonly Peer[]): Installed {
  const folders: Installed['folders'] = {}
  const notes: string[] = []
  for (const name of names) {
    const folder = join(root, 'node_modules/.cache/bench', name, versionsIn(name).join('+').replaceAll('/', '-'))
    if (existsSync(folder) || install(name, folder)) folders[name] = folder
    else notes.push(`Not measured: ${versionsIn(name).join(' with ')} cannot be installed here.`)
  }
  return { folders, notes }
}

function versionsIn(name: Peer): string[] {
  return Object.entries(peers[name]).map(([one, version]) => `${one}@${version}`)
}

/** A folder is there only when npm was done with it. */
function install(name: Peer, folder: string): boolean {
  const above = join(folder, '..')
  mkdirSync(above, { recursive: true })
  const unfinished = mkdtempSync(join(above, 'unfinished-'))
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true, "type": "module" }\n')
  const options = ['--save-exact', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1']
  const parameters = ['install', ...options, ...versionsIn(name)]
  const { status } = spawnSync('npm', parameters, { cwd: unfinished, timeout: 300_000 })
  if (status === 0) renameSync(unfinished, folder)
  else rmSync(unfinished, { recursive: true })
  return status === 0
}

import { readFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os'
import { peers } from './peers.ts'

/** What figures were measured with. */
export interface Machine {
  /** Our own version. */
  version: string
  /** Cores, processor, memory and system, in words. */
  hardware: string
  /** How many processes wanted a core in the last minute: on a machine that is not quiet, rates and wall times say little. */
  load: number
  node: string
  v8: string
  /** Of everything that ours are measured beside, by package. */
  versions: Record<string, string>
}

/** The peers that are dependencies for other reasons too. */
const ownPeers = [
  '@redocly/cli',
  '@stoplight/prism-cli',
  'ajv',
  'ajv-formats',
  'msw',
  'openapi-typescript',
  'typescript',
] as const

/** Looks at the machine, and at the versions of what can be measured. */
export function inspectMachine(root: string): Machine {
  const { version, devDependencies }: { version: string; devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(`${root}/package.json`, 'utf8'),
  )
  const own = ownPeers.map((name) => [name, devDependencies[name] ?? 'missing'] as const)
  const memory = Math.round(totalmem() / 2 ** 30)
  const processor = cpus()[0]?.model ?? 'unknown processor'
  return {
    version,
    hardware: `${availableParallelism()} × ${processor}, ${memory} GB, ${platform()} ${arch()}`,
    load: loadavg()[0] ?? 0,
    node: process.versions.node,
    v8: process.versions.v8,
    versions: Object.fromEntries([...own, ...Object.values(peers).flatMap((packages) => Object.entries(packages))]),
  }
}

/** Tells a machine and the versions in two lines. */
export function describeMachine(machine: Machine): string {
  const { version, node, v8, hardware, load } = machine
  return `channel-contracts ${version} · Node ${node} · V8 ${v8} · ${hardware} · load ${load.toFixed(1)}\nBeside ${describeVersions(machine)}`
}

/** Tells the versions of what is measured beside ours. */
export function describeVersions({ versions }: Machine): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(' · ')
}

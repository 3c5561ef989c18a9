import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os'

/** The machine and the versions that figures were measured with, as a line. */
export function describeMachine(root: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `channel-contracts ${version}`,
    `Node ${process.versions.node}`,
    `V8 ${process.versions.v8}`,
    `${platform()} ${release()}`,
    `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    `${memory} GB`,
  ].join(' · ')
}

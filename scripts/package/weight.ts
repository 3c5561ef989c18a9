import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ProofError } from './run.ts'

/** The most that an installation may bring: packages, ours included, and bytes. */
const budget = { packages: 10, bytes: 15_000_000 } as const

/**
 * Gives how many packages an installation has and how many bytes.
 * @throws {ProofError} when it is more than the budget.
 */
export function weigh(folder: string): { packages: number; bytes: number } {
  const modules = join(folder, 'node_modules')
  const lock: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(modules, '.package-lock.json'), 'utf8'),
  )
  const packages = Object.keys(lock.packages).filter((path) => existsSync(join(folder, path))).length
  const bytes = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(modules, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
  if (packages === 0 || packages > budget.packages || bytes > budget.bytes) {
    throw new ProofError(
      `The package installs ${packages} packages with ${bytes} bytes; ${budget.packages} and ${budget.bytes} were agreed. Bundle less, or make what came in a development dependency.`,
    )
  }
  return { packages, bytes }
}

import { spawnSync } from 'node:child_process'

/** A proof about the package that failed; the message says which and what was seen. */
export class ProofError extends Error {
  override name = 'ProofError' as const
}

/**
 * Runs a program to its end and gives what it printed.
 * @throws {ProofError} when it ends with another exit code than 0; the message holds the end of what it said.
 */
export function run(program: string, parameters: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 100_000_000,
  })
  if (status === 0) return stdout
  const said = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim().split('\n').slice(-30).join('\n')
  throw new ProofError(
    `Failed to run "${[program, ...parameters].join(' ')}" in ${folder}: exit code ${status}.\n${said}`,
  )
}

/** Installs packages into a folder, as they are published and without running anything of theirs. */
export function install(folder: string, packages: readonly string[]): void {
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...packages], folder)
}

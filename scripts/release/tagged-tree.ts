import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ReleaseError } from './errors.ts'

/**
 * The tag of the last release before what is checked out, or undefined when there is none yet. No network is asked.
 * @throws {ReleaseError} outside of a git repository, and in a shallow clone, which cannot know.
 */
export function lastTag(root: string): string | undefined {
  const inside = git(root, ['rev-parse', '--is-shallow-repository'])
  if (inside.status !== 0)
    throw new ReleaseError(`There is no git repository in ${root}: the last release is read from its tags. Clone it.`)
  const { status, stdout } = git(root, ['describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*'])
  if (status === 0) return stdout.trim()
  if (stdout === '' && inside.stdout.trim() === 'true')
    throw new ReleaseError(
      'This clone is shallow and holds no release tag, so that the last release is unknown. Run `git fetch --unshallow --tags`.',
    )
  return undefined
}

/**
 * Writes the files of a tag into a folder, with the packages that are installed now beside them.
 * @throws {ReleaseError} when git cannot give them.
 */
export function extractTag(root: string, tag: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const archive = join(folder, 'tag.tar')
  const packed = git(root, ['archive', '--format=tar', `--output=${archive}`, tag])
  const unpacked = spawnSync('tar', ['-xf', archive, '-C', folder], { encoding: 'utf8' })
  if (packed.status !== 0 || unpacked.status !== 0)
    throw new ReleaseError(
      `The files of ${tag} cannot be read: ${packed.stderr || unpacked.stderr} Fetch the tag again.`,
    )
  rmSync(archive)
  const packages = join(root, 'node_modules')
  if (existsSync(packages)) symlinkSync(packages, join(folder, 'node_modules'), 'junction')
}

function git(root: string, parameters: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('git', ['-C', root, ...parameters], { encoding: 'utf8' })
}

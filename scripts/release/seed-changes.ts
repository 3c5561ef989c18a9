import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataChanges, type SeedAnswer } from './data-changes.ts'
import type { Tree } from './entry-changes.ts'
import { ReleaseError } from './errors.ts'
import { haveSameFiles } from './same-files.ts'
import type { Change } from './step.ts'

const script = 'scripts/release/seed-answers.ts'
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/**
 * Compares the data of seeds: each tree's own script prints it. Both run with the packages of today, so that another version of what makes
 * names and texts is a change of its own. A tree without that script is not compared.
 * @throws {ReleaseError} when a script fails.
 */
export function seedChanges(before: Tree, after: Tree): Change[] {
  if (!existsSync(join(before.root, script)) || !existsSync(join(after.root, script))) return []
  const name = '@faker-js/faker'
  const [old, now] = [before, after].map(
    ({ manifest }) => manifest.devDependencies?.[name] ?? manifest.dependencies?.[name],
  )
  const changed: Change[] =
    old === now
      ? []
      : [
          {
            step: 'major',
            place: `package.json ${name}`,
            what: `was ${old} and is ${now}: names and texts of a seed may be others`,
          },
        ]
  const isSame = haveSameFiles(before.root, after.root, ['generated', 'mocks', 'contracts', 'scripts/release'])
  if (isSame) return changed
  return [...changed, ...dataChanges(answersOf(before.root), answersOf(after.root))]
}

function answersOf(root: string): SeedAnswer[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, join(root, script)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
  })
  if (status !== 0)
    throw new ReleaseError(
      `The seeds of ${root} cannot be shown: ${stderr.trim().split('\n').at(-1)} Run its ${script}.`,
    )
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
